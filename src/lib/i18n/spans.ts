/** A text in which no line ends between the numbers of a range: "2015–2025". For the page only: files keep the plain sign. */
export const unbroken = (text: string): string => text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');

/** A text in parts: every second is the code of a table, "22811-01-01-4", which stays on one line; a sign that holds it together would be copied with it. */
export const withCodes = (text: string): string[] => text.split(/(\d+(?:-\d+)+)/);
