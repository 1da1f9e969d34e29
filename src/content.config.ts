import { defineCollection } from 'astro:content'
import { capturesLoader } from './loader/captures-loader.ts'
import { seedsFolder } from './loader/environment.ts'

export const collections = { articles: defineCollection({ loader: capturesLoader(seedsFolder()) }) }
