// Puts the site's own address before the paths of texts that are meant for other sites, and copies a text on request.
for (const text of document.querySelectorAll('textarea[data-path]')) {
  text.value = text.value.replaceAll(text.dataset.path, location.origin + text.dataset.path);
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // An old browser, or a page without https: the text is selected, and the keyboard copies it.
      if (!document.execCommand('copy')) return;
    }
    button.parentElement.querySelector('[role=status]').textContent = button.dataset.done;
  });
}
