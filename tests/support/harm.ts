import type { Page } from 'playwright-core';

/** What a payload has done to a page: calls of its script, elements it became, and what the policy had to stop. */
export interface Harm {
	ran: number;
	made: number;
	stopped: string[];
}

/** Watches a page from its first byte on. */
export const watchForHarm = (page: Page) =>
	page.addInitScript(`
		self.harm = { ran: 0, made: 0, stopped: [] };
		self.kmx = () => self.harm.ran++;
		addEventListener('securitypolicyviolation', (event) =>
			self.harm.stopped.push(event.violatedDirective + ' ' + event.blockedURI));
	`);

/** What was done to the page since it was opened. */
export const harmOn = (page: Page): Promise<Harm> =>
	page.evaluate<Harm>('({ ...harm, made: document.querySelectorAll("[id=kmx]").length })');

export const harmless: Harm = { ran: 0, made: 0, stopped: [] };
