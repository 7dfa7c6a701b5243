/**
 * Words that a plain scalar may be made of without meaning anything else to any reader of YAML 1.1 or 1.2: no `: `, no
 * ` #`, no indicator at its start, no white space at its ends. Checked by the tests against the `yaml` package.
 */
const PLAIN = /^[\p{L}\p{N}$(<;/.^_~+\u2018\u201C€£¥][^\p{C}\p{Zl}\p{Zp}]*$/u
const HAS_MEANING = /:(?:\s|$)|\s#|^\s|\s$|^[-.]|^---|[,[\]{}]/u
/** Numbers, dates with a clock time, truth values and nulls are read as something else than text by some. */
const IS_TYPED =
  /^(?:[-+]?[\d._]+(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d[\d_:]*|\.inf|\.nan|~|null|true|false|yes|no|on|off|y|n|<<|=)$/i

/** A string as a YAML scalar on one line: plain where that is safe in block and flow alike, else in double quotes. */
export function writeScalar(text: string): string {
  return PLAIN.test(text) && !HAS_MEANING.test(text) && !IS_TYPED.test(text) ? text : quoted(text)
}

/** JSON's escapes are YAML's; what a terminal or a line reader could take for its own is escaped too. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
  })
}

const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0')
}
