/** A text in which no line ends between the numbers of a range: "2015–2025". For the page only: files keep the plain sign. */
export const unbroken = (text: string): string => text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');
