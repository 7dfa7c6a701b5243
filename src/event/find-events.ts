import type { Document } from '../model/document.ts'
import type { DocumentEvents } from '../model/event.ts'
import type { DocumentMentions } from '../model/mention.ts'

/** The events that a document tells of, each once, and what it says of its parties. */
export function findEvents(_document: Document, _mentions: DocumentMentions): DocumentEvents {
  return { events: [], entityFacts: [], notCovered: 0 }
}
