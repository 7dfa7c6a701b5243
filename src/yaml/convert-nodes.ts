import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type DataBuilder, dataBuilder, setKey, type YamlDocument } from './document.ts'
import { complain, positionAt, type SourceText, type Span } from './lines.ts'

interface Conversion extends DataBuilder {
  readonly source: SourceText
  readonly problems: Diagnostic[]
}

interface Node {
  readonly range?: readonly [number, number, number] | null | undefined
  readonly anchor?: string
  readonly tag?: string
}

/**
 * Plain data of composed nodes, with the place of every key and value. Keys are text. Keys given twice, anchors,
 * aliases and tags are problems: records have no use for them, and without them a file cannot grow when it is read.
 */
export function convertNodes(source: SourceText, contents: unknown): YamlDocument | readonly Diagnostic[] {
  const conversion: Conversion = { source, problems: [], ...dataBuilder() }
  const data = convert(conversion, contents)
  if (conversion.problems.length > 0) return conversion.problems
  return { ...source, data, entries: conversion.entries }
}

function convert(conversion: Conversion, node: unknown): unknown {
  if (isAlias(node)) return refuse(conversion, node, 'alias', '*')
  if (isNode(node)) refuseProperties(conversion, node)
  if (isMap(node)) return convertMap(conversion, node)
  if (isSeq(node)) return convertList(conversion, node)
  return isScalar(node) ? node.value : null
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node)
}

function refuseProperties(conversion: Conversion, node: Node): void {
  if (node.anchor !== undefined) refuse(conversion, node, 'anchor', '&')
  if (node.tag !== undefined) refuse(conversion, node, 'tag', '!')
}

/** Anchors and tags stand before their node, on its line or on the line of its key. */
function refuse({ source, problems }: Conversion, node: Node, name: string, mark: string): null {
  const start = node.range?.[0] ?? 0
  const last = mark === '*' ? start : source.text.lastIndexOf(mark, start)
  const before = source.text[last - 1] === '!' ? last - 1 : last
  const word = /^[^\s,[\]{}]{1,40}/.exec(source.text.slice(before, before + 40))?.[0] ?? mark
  const span = { start: before, end: before + word.length }
  problems.push(
    complain(source, span, {
      code: `yaml-${name}`,
      message: `\`${word}\` is a YAML ${name}, which is not allowed here`,
      hint: 'write the value itself; put it in quotes if it is text',
    }),
  )
  return null
}

function convertList(conversion: Conversion, node: YAMLSeq): unknown[] {
  const list: unknown[] = []
  const { offsets } = conversion.open(list, wholeSpan(node))
  for (const item of node.items) {
    const { start, end } = valueSpan(item)
    offsets.push(start, start, start, end)
    list.push(convert(conversion, item))
  }
  return list
}

function convertMap(conversion: Conversion, node: YAMLMap): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  conversion.open(map, wholeSpan(node))
  for (const pair of node.items) convertPair(conversion, map, pair)
  return map
}

function convertPair(conversion: Conversion, map: Record<string, unknown>, { key, value }: Pair): void {
  const span = { start: rangeOf(key)[0], end: rangeOf(key)[1] }
  const name = isScalar(key) ? keyText(key) : ''
  if (isNode(key)) refuseProperties(conversion, key)
  const problem = keyProblem(conversion, map, name, span)
  if (problem) conversion.problems.push(problem)
  if (name === '' || Object.hasOwn(map, name)) return
  const { keys, offsets } = conversion.entries.get(map) ?? conversion.open(map, NOWHERE)
  const extent = valueSpan(value)
  const { start, end } = extent.end > extent.start ? extent : NOWHERE
  keys.set(name, keys.size)
  offsets.push(span.start, span.end, start, end)
  setKey(map, name, convert(conversion, value))
}

function keyText({ source, value }: Scalar): string {
  return source ?? String(value)
}

function keyProblem(conversion: Conversion, map: object, name: string, span: Span): Diagnostic | null {
  if (name === '') {
    const complaint = { code: 'missing-key', message: 'no key stands before the colon', hint: 'write a key' }
    const start =
      span.start + (/^ */.exec(conversion.source.text.slice(span.start, span.start + 1000))?.[0].length ?? 0)
    return complain(conversion.source, { start, end: start + 1 }, complaint)
  }
  return Object.hasOwn(map, name) ? duplicateKey(conversion, map, name, span) : null
}

function duplicateKey({ source, entries }: Conversion, map: object, name: string, span: Span): Diagnostic {
  const first = entries.get(map)
  const { line } = positionAt(source, first?.offsets[4 * (first.keys.get(name) ?? 0)] ?? 0)
  return complain(source, span, {
    code: 'duplicate-key',
    message: `\`${name}\` is given twice, first on line ${line}`,
    hint: 'keep one of the two',
  })
}

function rangeOf(node: unknown): readonly [number, number, number] {
  return (isNode(node) || isAlias(node) ? node.range : null) ?? [0, 0, 0]
}

/** Only a scalar has an extent to show; a map, a list and an empty value are shown by their key. */
function valueSpan(node: unknown): Span {
  const [start, end] = rangeOf(node)
  return { start, end: isScalar(node) ? end : start }
}

/** Behind a block the range ends where the next token starts, so white space and comments after it are no part of it. */
function wholeSpan(node: YAMLMap | YAMLSeq): Span {
  const [start, end] = rangeOf(node)
  return { start, end }
}

const NOWHERE: Span = { start: 0, end: 0 }
