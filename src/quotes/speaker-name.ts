/** Nouns that name an office or a profession; a name that follows them is a person's. */
const TITLES =
  /^(?:secretary|minister|president|premier|chancellor|chairman|chairwoman|chair|chief|director|manager|spokesman|spokeswoman|spokesperson|senator|sen\.?|rep\.?|representative|congressman|congresswoman|governor|gov\.?|mayor|ambassador|envoy|general|gen\.?|lt\.?|lieutenant|colonel|col\.?|captain|capt\.?|sergeant|sgt\.?|admiral|commander|judge|justice|attorney|lawyer|professor|prof\.?|dr\.?|mr\.?|mrs\.?|ms\.?|sir|lord|lady|king|queen|prince|princess|pope|bishop|archbishop|ayatollah|imam|sheikh|rabbi|reverend|rev\.?|officer|analyst|expert|author|reporter|journalist|editor|leader|deputy|head|coach|candidate|executive|ceo|founder|engineer|teacher|scientist|researcher|economist|official|member|nominee|inspector|detective|commissioner|counsel|aide|adviser|advisor|strategist|activist|owner)$/i

const LINKING =
  /^(?:of|for|to|the|and|on|at|in|de|du|des|von|van|der|den|del|della|di|da|al|el|bin|ibn|la|le)$/i

/** A source as it is mentioned, split into the name and the role; both are pieces of the mention as it stands. */
export interface NameAndRole {
  readonly name: string
  readonly role: string | null
}

/**
 * Splits "US Secretary of Defense Lloyd Austin" into "Lloyd Austin" and "US Secretary of Defense", and
 * "Samuel Okerby, an energy analyst" likewise; a mention without a title is a name as a whole.
 */
export function splitMention(mention: string): NameAndRole {
  const comma = mention.search(/[,،]/)
  if (comma > 0) {
    const role = mention
      .slice(comma + 1)
      .replace(/[,،]\s*$/, '')
      .trim()
    const head = splitTitle(mention.slice(0, comma).trim())
    return {
      name: head.name,
      role: head.role ?? (role === '' || /^(?:who|whose|which)\b/i.test(role) ? null : role),
    }
  }
  return splitTitle(mention)
}

function splitTitle(mention: string): NameAndRole {
  const tokens = mention.split(' ')
  const title = tokens.findLastIndex((token) => TITLES.test(token.replace(/[,’']s?$/, '')))
  if (title < 0) return { name: mention, role: null }
  let first = title + 1
  if (LINKING.test(tokens[first] ?? '')) {
    while (first < tokens.length && LINKING.test(tokens[first] ?? '')) first++
    first++
  }
  const name = tokens.slice(first)
  const isName =
    name.length > 0 &&
    name.length <= 4 &&
    name.every((token) => /^\p{Lu}/u.test(token) || LINKING.test(token))
  return isName
    ? {
        name: name.join(' '),
        role: tokens
          .slice(0, first)
          .join(' ')
          .replace(/^(?:the|a|an) /i, ''),
      }
    : { name: mention, role: null }
}
