/* What a host page may do with the elements: switch language and theme, and listen. No build step. */
const provider = document.querySelector('praman-provider');
const log = document.querySelector('#log');

for (const input of document.querySelectorAll('[name=lang]')) {
  input.addEventListener('change', () => {
    provider.lang = input.value;
  });
}

for (const input of document.querySelectorAll('[name=theme]')) {
  input.addEventListener('change', () => {
    if (input.value === 'auto') provider.removeAttribute('theme');
    else provider.setAttribute('theme', input.value);
    document.documentElement.style.colorScheme = input.value === 'auto' ? 'light dark' : input.value;
  });
}

/* Names that people type stay out of the log: a page has no need to keep them. */
const told = {
  'praman-search': () => 'a search begins',
  'praman-results': (event) => `${event.page.total ?? 'more than 200'} results`,
  'praman-professional-open': () => 'an entry is opened',
  'praman-error': (event) => `failed: ${event.code}`,
};

for (const [type, words] of Object.entries(told)) {
  document.addEventListener(type, (event) => {
    const line = document.createElement('li');
    line.textContent = `${type} – ${words(event)}`;
    log.prepend(line);
    while (log.children.length > 6) log.lastChild.remove();
  });
}
