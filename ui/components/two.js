const twos = new WeakMap();
const BETWEEN_MS = 600;

export default function (component) {
  const { data, parentElement: root } = component;
  const before = twos.get(root);
  const text = JSON.stringify(data);
  if (before && before.text === text) {
    before.send = component.setTriggerValue;
    return before.leave;
  }
  if (before) before.end();
  const place = root.querySelector("#two");
  const state = { text, send: component.setTriggerValue };
  let timer = 0;
  const make = (name, words, kind) => {
    const made = document.createElement(name);
    if (words) made.textContent = words;
    if (kind) made.className = kind;
    return made;
  };
  const button = (words, kind, act) => {
    const made = make("button", words, kind);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  };
  const takes = make("div", "", "takes");
  const parts = data.clips.map((clip) => {
    const take = make("article", "", "take");
    const sound = new Audio(`data:audio/flac;base64,${clip.sound}`);
    sound.className = "clip";
    const part = { take, sound, next: null };
    const play = button("Play", "", () => {
      const playing = !sound.paused;
      stop();
      if (!playing) start(part);
    });
    play.setAttribute("aria-label", `Play: ${clip.head}`);
    const acts = make("div", "", "acts");
    acts.append(play, button("Open this answer", "", () => state.send("open", clip.id)));
    take.append(make("h3", clip.head), make("blockquote", `“${clip.words}”`), make("p", clip.below), acts, sound);
    const shown = (on) => {
      take.classList.toggle("now", on);
      play.textContent = on ? "Stop" : "Play";
      play.setAttribute("aria-label", `${on ? "Stop" : "Play"}: ${clip.head}`);
    };
    sound.addEventListener("playing", () => shown(true));
    sound.addEventListener("pause", () => shown(false));
    sound.addEventListener("ended", () => {
      shown(false);
      const next = part.next;
      part.next = null;
      if (next) timer = setTimeout(() => start(next), BETWEEN_MS);
    });
    takes.append(take);
    return part;
  });
  const start = (part, next = null) => {
    part.next = next;
    part.sound.currentTime = 0;
    part.sound.play().catch(() => {}); // cut short by the next click
  };
  const stop = () => {
    clearTimeout(timer);
    for (const part of parts) {
      part.next = null;
      part.sound.pause();
    }
  };
  place.replaceChildren();
  if (parts.length === 2) {
    const both = make("p", "", "both");
    both.append(button("Play one after the other", "solid", () => {
      stop();
      start(parts[0], parts[1]);
    }));
    place.append(both);
  }
  place.append(takes);
  state.end = stop;
  state.leave = () => {
    stop();
    twos.delete(root);
  };
  twos.set(root, state);
  return state.leave;
}
