// Notes in window.faults what goes wrong on a page; the tests' server puts it before every other script.
{
  const faults = window.faults = [];
  addEventListener("error", event => faults.push(event.message ? `error: ${event.message} ${event.filename}:${event.lineno}`
    : `not loaded: ${event.target.outerHTML}`), true);
  addEventListener("unhandledrejection", event => faults.push(`error: ${event.reason}`));
  addEventListener("securitypolicyviolation", event => faults.push(
    `against the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
  for (const level of ["warn", "error"]) console[level] = (...words) => faults.push(`console: ${words.join(" ")}`);
  // A file that a page makes itself has no address to ask for.
  window.made = [];
  const create = URL.createObjectURL;
  URL.createObjectURL = file => { window.made.push([file.type, file.size]); return create.call(URL, file); };
}
