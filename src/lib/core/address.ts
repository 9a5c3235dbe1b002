/** What may stand behind a link: a page or a mail address, never a script. */
export const isAddress = (text: string): boolean =>
	/^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])[^\s]*$/i.test(text);
