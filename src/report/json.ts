import { safeJson } from './escape.ts'
import { resultShape } from './json-shape.ts'
import type { Reporter } from './reporter.ts'

/** The whole result as one JSON document with stable keys. */
export const reportJson: Reporter = (result) => `${safeJson(resultShape(result), 2)}\n`
