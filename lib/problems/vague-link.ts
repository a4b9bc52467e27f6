const vague =
  /^(?:(?:click |read |see )?(?:here|this|more)|(?:this |the )?(?:link|page|article|site)|learn more|details)[.…]*$/i;

/** Whether a link’s text is too vague to tell where the link leads. Screen reader users who jump from link to link hear only this text. */
export function isVague(text: string): boolean {
  return vague.test(text.trim());
}
