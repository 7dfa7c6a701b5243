import { visibleText } from './escape.ts'

export type Attributes = Readonly<Record<string, string | number>>

/** What XML 1.0 allows in a document; of the rest not even a reference is (section 2.2). */
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** `content` is XML: children, or what `xmlText` made of text. */
export function element(name: string, attributes: Attributes, content: string = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(visibleText(`${value}`))}"`)
  const opening = `<${name}${written.join('')}`
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}

/** Text for an element or an attribute; line feeds stay. What is invisible or no character of XML is shown. */
export function xmlText(text: string): string {
  const lines = text.split('\n').map(visibleText).join('\n')
  return lines.replaceAll(NOT_XML, shown).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

function shown(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
