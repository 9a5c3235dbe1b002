declare global {
	namespace App {
		/** An edition of the data: its id and the ISO date of its latest dataset. */
		interface Edition {
			id: string;
			date: string;
		}
	}
	/** What was done before scripts live: by whom, and what the field held then (src/app.html). */
	const early: {
		own: HTMLElement;
		type: 'input' | 'change' | 'click';
		value?: string;
		checked?: boolean;
		max?: string;
	}[];
	/** Edition the page was built from; null where the data step has not run. */
	const __DATA_EDITION__: App.Edition | null;
}

export {};
