/** Reads JSON-LD (schema.org) as pages of news have it. Source: https://schema.org/NewsArticle */

type Thing = Readonly<Record<string, unknown>>

/** Types of pages that tell news. */
const ARTICLE =
  /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|AnalysisNewsArticle|WebPage|PressRelease)$/

/** More things than any page describes. */
const MOST_THINGS = 2000

/** The article that the page describes, the most specific first; null where it describes none. */
export function linkedArticle(texts: readonly string[]): Thing | null {
  const things = texts.flatMap(parsed).flatMap(thingsOf)
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  return articles.find((thing) => typeof thing.headline === 'string') ?? null
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*<!--/, '').replace(/-->\s*$/, ''))]
  } catch {
    return []
  }
}

/** Every object of the data that has a type, outer ones first. */
function thingsOf(data: unknown): readonly Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = [data]
  for (let at = 0; at < waiting.length && at < MOST_THINGS; at += 1) {
    const next = waiting[at]
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_THINGS))
    else if (isThing(next)) {
      things.push(next)
      waiting.push(next['@graph'], next.mainEntity, next.mainEntityOfPage, next.hasPart)
    }
  }
  return things
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type.slice(0, 10) : [type]).filter((name) => typeof name === 'string')
}

/** [{"name": "Ana Brandt"}] [["Ana Brandt", "Otto Lind"]]: names of persons or organizations, joined; null without any. */
export function namesOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value.slice(0, 20) : [value])
    .map((item) => (isThing(item) ? item.name : item))
    .flatMap((name) => (Array.isArray(name) ? name.slice(0, 1) : [name]))
    .filter((name) => typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name))
  return names.length === 0 ? null : [...new Set(names)].join(', ')
}

/** A text, or the `@id` or `url` of a thing. */
export function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!isThing(value)) return null
  const address = value['@id'] ?? value.url
  return typeof address === 'string' ? address : null
}
