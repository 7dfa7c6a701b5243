import { isUnreadable, readDocument } from './read-document.ts'
import { type CheckedDocument, checkSchema, type Validator } from './schema-problems.ts'

/** Bytes of a YAML file held against its schema; `title` is what the file is. */
export async function readChecked(
  file: string,
  bytes: Uint8Array,
  validate: Validator,
  title: string,
): Promise<CheckedDocument> {
  const document = await readDocument(file, bytes)
  if (isUnreadable(document)) return { document: null, broken: [], problems: document }
  return checkSchema(document, validate, title)
}
