/** What a command says at its end: a line for a person, or the JSON document asked for. */
export function report(json: boolean | undefined, facts: object, sentence: string): void {
  console.log(json ? JSON.stringify(facts) : sentence)
}
