import { CORRECTIONS } from '../../corpus/development.ts'

/** Hands one entry of `corrections.yaml` to the development server; gives back what is wrong with it, line by line. */
export async function sendCorrection(entry: unknown): Promise<readonly string[]> {
  try {
    const address = new URL(CORRECTIONS, document.baseURI)
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(entry),
    })
    return response.ok ? [] : (await response.text()).split('\n')
  } catch {
    return ['the development server does not answer']
  }
}
