/**
 * Irregular past forms that the treebanks have seldom or never, news every day [`Rovers overcame City`]. What else such a form may be
 * is a name, by its capital [`Drew Adler`].
 */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Forms that are past tense and nothing else. */
export const PRETERITES: readonly string[] = words(`
  arose ate awoke became befell began blew came chose drank drew drove flew forbade foresaw froze gave grew hid knew misspoke mistook
  outdid outgrew outran overcame overran oversaw overthrew overtook retook rode sang sank shook shrank slew spoke sprang stank stole
  strode strove swam swore threw took tore trod undertook underwent went withdrew woke wore wove wrote
`)

/** Forms that are past tense and participle and nothing else. */
export const PAST_PARTICIPLES: readonly string[] = words(`
  bought brought caught clung crept dealt fled flung forgot fought heard held kept knelt leapt lent met misled outbid outsold overheard
  rebuilt repaid resold retold sat sent slept slid sold sought spent spun stood strung stung swept swung taught told understood undercut
  upheld wept withheld withstood won
`)
