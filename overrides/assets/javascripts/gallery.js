// Shows the photos of an article enlarged. Where this cannot run, each stays a plain link to its largest file.

const SWIPE = 48; // CSS pixels across, and further than down

const links = [...document.querySelectorAll(".photo__link")];
const template = document.getElementById("viewer");
const pictures = new Map();

if (links.length && template && window.HTMLDialogElement?.prototype.showModal) {
  document.body.append(template.content);
  start(document.querySelector(".viewer"));
}

function start(dialog) {
  const figure = dialog.querySelector(".viewer__photo");
  const position = dialog.querySelector(".viewer__position");
  let current = 0;

  function show(index) {
    current = index;
    const caption = links[index].parentElement.querySelector("figcaption");
    figure.replaceChildren(enlarged(index), ...(caption ? [caption.cloneNode(true)] : []));
    position.textContent = `${index + 1} / ${links.length}`;
    onceLoaded(figure.querySelector("img"), () => preload(index));
  }

  function step(by) {
    if (links.length > 1) show(around(current + by));
  }

  links.forEach((link, index) => {
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("click", (event) => {
      if (withModifier(event)) return; // the reader wants a tab or a window for it
      event.preventDefault();
      show(index);
      dialog.showModal();
      // Safari does not focus a link that is clicked, so the dialog alone would not find back to it.
      dialog.addEventListener("close", () => link.focus({ preventScroll: true }), { once: true });
    });
  });

  dialog.classList.toggle("viewer--single", links.length === 1);
  dialog.querySelector(".viewer__button--previous").addEventListener("click", () => step(-1));
  dialog.querySelector(".viewer__button--next").addEventListener("click", () => step(1));
  dialog.querySelector(".viewer__button--close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target === figure) dialog.close(); // beside the photo
  });
  dialog.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || withModifier(event)) return;
    event.preventDefault();
    step(by);
  });
  onSwipe(figure, step);
}

function around(index) {
  return (index + links.length) % links.length;
}

function withModifier(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** Give a photo as large as the window; from the first time on, the browser loads it. */
function enlarged(index) {
  if (!pictures.has(index)) pictures.set(index, copied(links[index].querySelector("picture")));
  return pictures.get(index);
}

function copied(original) {
  const picture = original.cloneNode(true);
  const image = picture.querySelector("img");
  const [width, height] = ["width", "height"].map((name) => Number(image.getAttribute(name)));
  image.className = "viewer__image";
  image.loading = "eager";
  for (const part of picture.querySelectorAll("source, img")) {
    part.sizes = `min(100vw, ${Math.ceil((100 * width) / height)}vh, ${width}px)`;
  }
  return picture;
}

function onceLoaded(image, then) {
  if (image.complete) then();
  else image.addEventListener("load", then, { once: true });
}

/** Load the neighbours once the reader has the photo itself, unless they asked to save data. */
function preload(index) {
  if (navigator.connection?.saveData) return;
  for (const by of [1, -1]) enlarged(around(index + by));
}

function onSwipe(element, step) {
  let from = null;
  element.addEventListener("touchstart", ({ touches }) => {
    const zoomed = (window.visualViewport?.scale ?? 1) > 1.01; // then a finger moves what is zoomed
    from = touches.length === 1 && !zoomed ? touches[0] : null;
  }, { passive: true });
  element.addEventListener("touchend", ({ changedTouches }) => {
    const across = from ? changedTouches[0].clientX - from.clientX : 0;
    const down = from ? changedTouches[0].clientY - from.clientY : 0;
    from = null;
    if (Math.abs(across) > Math.max(SWIPE, Math.abs(down))) step(-Math.sign(across));
  }, { passive: true });
}
