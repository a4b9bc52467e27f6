const vague =
  /^(?:(?:click |read |see )?(?:here|this|more)|(?:this |the )?(?:link|page|article|site)|learn more|details)[.…]*$/i;

/** Whether the text of a link does not say where it leads. Screen reader users who jump from link to link hear only this text. */
export function isVague(text: string): boolean {
  return vague.test(text.trim());
}
