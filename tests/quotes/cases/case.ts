/**
 * One row: what it shows, a text whose paragraphs a ¶ parts, and what is found in it, one entry a quotation, parted by
 * bars. An entry is the speaker's name; with "(carried)" behind it where the sentence itself does not give that name;
 * with "[role]" where a role is known; "nobody" for speech without a speaker; "term" for what is no speech. The last
 * value is the language, English where it is left out.
 */
export type QuotationCase = readonly [shows: string, text: string, found: string, language?: string]
