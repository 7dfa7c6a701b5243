import type { AttributeDefinition } from '../model/attribute.ts'
import type { ValueKind } from '../model/value.ts'

/** An attribute as `story.yaml` and `.factdiff.yaml` declare it. */
export interface AttributeData {
  readonly kind: ValueKind
  readonly values?: 'one' | 'many'
  readonly cumulative?: boolean
  readonly unit?: string
}

/** A declared attribute with what it leaves out filled in. One whose kind the schema refuses takes any text as a value. */
export function attributeDefinition(name: string, data: Partial<AttributeData>): AttributeDefinition {
  const { kind = 'text', values = 'one', cumulative = false, unit = null } = data
  return { name, kind, values, cumulative, unit }
}

/** Declared attributes by name. */
export function attributeDefinitions(
  declared: Readonly<Record<string, AttributeData>> | undefined,
): ReadonlyMap<string, AttributeDefinition> {
  return new Map(Object.entries(declared ?? {}).map(([name, data]) => [name, attributeDefinition(name, data)]))
}
