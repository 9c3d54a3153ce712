// Reloads the page when the preview has something newer than what this page shows.
const shown = new URL(import.meta.url).search.slice(1);
new EventSource("/_preview/events").onmessage = event => { if (event.data !== shown) location.reload(); };
