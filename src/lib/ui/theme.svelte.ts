/** What a reader can choose; without a choice the page follows the system. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Under this name src/app.html reads the choice before anything is painted. */
const key = 'kreismonitor-theme';
let chosen: Theme = $state('system');

/** The choice of light or dark on this device. */
export const theme = {
	get value() {
		return chosen;
	},
	/** Takes over what the page began with. */
	read: () => {
		const begun = document.documentElement.dataset['theme'];
		chosen = themes.find((own) => own === begun) ?? 'system';
	},
	set: (wanted: Theme) => {
		chosen = wanted;
		const { dataset } = document.documentElement;
		if (wanted === 'system') {
			delete dataset['theme'];
			delete dataset['kernTheme'];
		} else dataset['theme'] = dataset['kernTheme'] = wanted;
		keep(wanted);
	}
};

function keep(wanted: Theme) {
	try {
		if (wanted === 'system') localStorage.removeItem(key);
		else localStorage.setItem(key, wanted);
	} catch {
		// A browser that stores nothing has the choice until the page is left.
	}
}
