import { displayText } from '../article/display-text.ts'
import { sectionKey, sectionSlug } from './slug.ts'
import { compare, type Story } from './story.ts'

/** One prefix of the section paths: "News", "News / Military" … */
export interface Section {
  /** its slugs, joined by `/` */
  readonly path: string
  readonly name: string
  /** names and paths of the sections above it, outermost first */
  readonly above: readonly { readonly name: string; readonly path: string }[]
  readonly children: readonly Section[]
  /** all stories in it and below it, in the order of the list they came from */
  readonly stories: readonly Story[]
}

interface Growing {
  readonly path: string
  readonly spellings: Map<string, number>
  readonly children: Map<string, Growing>
  readonly stories: Story[]
}

/** The section path of an article, as slugs joined by `/`; empty where it names no section. */
export function sectionPathOf(names: readonly string[]): string {
  return names.map(sectionSlug).join('/')
}

/** The sections of a section path that have a page, outermost first, under the names of those pages. */
export function sectionsNamed(
  names: readonly string[],
  sectionAt: ReadonlyMap<string, Section>,
): { readonly name: string; readonly path: string }[] {
  return names.flatMap((_, i) => {
    const section = sectionAt.get(sectionPathOf(names.slice(0, i + 1)))
    return section === undefined ? [] : { name: section.name, path: section.path }
  })
}

/** The tree of sections that stories name; names that differ only in case or spacing are one section. */
export function buildSections(stories: readonly Story[]): Section[] {
  const root = growing('')
  for (const story of stories) {
    let at = root
    for (const name of story.article.sectionPath) {
      at = child(at, name)
      at.stories.push(story)
    }
  }
  return finished(root, [])
}

/** A tree of sections as a list, each section before those below it. */
export function everySection(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.children)])
}

function growing(path: string): Growing {
  return { path, spellings: new Map(), children: new Map(), stories: [] }
}

function child(parent: Growing, name: string): Growing {
  const key = sectionKey(name)
  const slug = sectionSlug(name)
  const section = parent.children.get(key) ?? growing(parent.path === '' ? slug : `${parent.path}/${slug}`)
  parent.children.set(key, section)
  section.spellings.set(name, (section.spellings.get(name) ?? 0) + 1)
  return section
}

function finished(parent: Growing, above: Section['above']): Section[] {
  const sections = [...parent.children.values()].map((section) => {
    const name = displayText(usualSpelling(section.spellings))
    return {
      path: section.path,
      name,
      above,
      children: finished(section, [...above, { name, path: section.path }]),
      stories: section.stories,
    }
  })
  return sections.sort((a, b) => b.stories.length - a.stories.length || compare(a.path, b.path))
}

function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? ''
}
