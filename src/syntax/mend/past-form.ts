/** Irregular participles that are past forms too; `seen` and `taken` are not. */
const PASTS: ReadonlySet<string> = new Set(
  `held sent found made brought bought caught fought taught sought left lost met paid sold told won built hit cut hurt put
  set shot struck swept led fed fled spent kept slept lent bent dealt felt heard laid said sat stood understood`.split(
    /\s+/,
  ),
)

/** Whether what is a past participle to the tagger may be the past tense as well. */
export function isPastForm(form: string): boolean {
  return form.endsWith('ed') || PASTS.has(form)
}
