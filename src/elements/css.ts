/** A style sheet, for as many shadow roots as there are. Not before there is a document: importing touches no global. */
export function css([text = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
