import type { AttributeDefinition } from '../model/attribute.ts'
import type { ValueKind } from '../model/value.ts'

/** An attribute as `story.yaml` and `.factdiff.yaml` declare it. */
export interface AttributeData {
  readonly kind: ValueKind
  readonly values?: 'one' | 'many'
  readonly cumulative?: boolean
  readonly unit?: string
}

/** Declared attributes by name, with what they leave out filled in. */
export function attributeDefinitions(
  declared: Readonly<Record<string, AttributeData>> | undefined,
): ReadonlyMap<string, AttributeDefinition> {
  return new Map(
    Object.entries(declared ?? {}).map(([name, { kind, values = 'one', cumulative = false, unit = null }]) => [
      name,
      { name, kind, values, cumulative, unit },
    ]),
  )
}
