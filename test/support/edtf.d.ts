/** The part of the `edtf` package that tests use as an oracle: milliseconds since 1970 of a value's bounds. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number }
}
