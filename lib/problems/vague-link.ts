const vague =
  /^(?:(?:click |read |see )?(?:here|this|more)|(?:this |the )?(?:link|page|article|site)|learn more|details)[.…]*$/i;

/** Whether the text of a link does not say where it leads. Readers who go from link to link hear this text alone. */
export function isVague(text: string): boolean {
  return vague.test(text.trim());
}
