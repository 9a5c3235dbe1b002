declare global {
	namespace App {
		/** An edition of the data: its id and the ISO date of its latest dataset. */
		interface Edition {
			id: string;
			date: string;
		}
	}
	/** Edition the page was built from; null where the data step has not run. */
	const __DATA_EDITION__: App.Edition | null;
}

export {};
