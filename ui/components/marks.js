// Answers in a long recording: marked with two keys while it plays, moved by hand or key by key.
const boards = new WeakMap();
const STEP_S = 5, NUDGE_S = 0.2, SHORTEST_S = 1, WIDTH = 1000, HEIGHT = 100;
const SVG = "http://www.w3.org/2000/svg";

const clock = (s) => {
  const whole = Math.floor(s);
  const minutes = Math.floor(whole / 60) % 60, seconds = String(whole % 60).padStart(2, "0");
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
};
const element = (name, attributes = {}, words = "") => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = words;
  return made;
};
const shape = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

export default function (component) {
  const { data, parentElement: root } = component;
  const before = boards.get(root);
  if (before && before.key === data.key) {
    before.component = component;
    before.name(data.marks);
    return before.leave;
  }
  if (before) before.leave();
  const place = root.querySelector("#marks");
  place.textContent = "";
  const board = { key: data.key, component };
  let marks = data.marks.map(([start, end, asked], number) => ({ start, end, asked, was: number }));
  let chosen = marks.length ? 0 : -1;
  let open = null;
  const player = () => document.querySelector("audio[data-testid='stAudio'], audio");
  const now = () => (player() ? player().currentTime : 0);
  const x = (s) => (s / data.duration_s) * WIDTH;

  const keys = element("ul", { class: "keys", "aria-label": "Keys" });
  for (const [key, what] of [["Space", "play or pause"], ["I", "the answer begins"], ["O", "the answer ends"], ["← →", "5 s back or on"],
    ["↑ ↓", "answer before or after"], ["[ ]", "move its beginning"], ["{ }", "move its end"], ["Del", "not an answer"]]) {
    const item = element("li");
    item.append(element("kbd", {}, key), ` ${what}`);
    keys.append(item);
  }
  const wave = shape("svg", { class: "wave", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img",
    "aria-label": "The recording from beginning to end, with the marked answers" });
  const step = WIDTH / Math.max(1, data.waveform.length);
  wave.append(shape("path", { class: "peak", "stroke-width": Math.max(0.3, step * 0.7),
    d: data.waveform.map((v, n) => `M${((n + 0.5) * step).toFixed(2)} ${(HEIGHT / 2 - 1 - v * 46).toFixed(1)}V${(HEIGHT / 2 + 1 + v * 46).toFixed(1)}`).join("") }));
  const shapes = shape("g", {}), head = shape("line", { class: "head", y1: 0, y2: HEIGHT });
  wave.append(shapes, head);
  const row = element("div", { class: "row" });
  const time = element("span", { class: "now", role: "timer" });
  const play = element("button", { type: "button" }, "Play");
  const begin = element("button", { type: "button", class: "solid" }, "The answer begins here");
  const end = element("button", { type: "button" }, "It ends here");
  row.append(play, begin, end, time);
  const list = element("ol", { "aria-label": "Marked answers" });
  const said = element("p", { class: "hidden", "aria-live": "polite" });
  place.append(keys, wave, row, list, said);

  const tell = () => {
    marks.sort((a, b) => a.start - b.start);
    board.component.setStateValue("marks", marks.map((m) => [m.start, m.end, m.was]));
    marks.forEach((m, n) => { m.was = n; });
    draw();
  };
  const playing = (sound) => sound.play().catch(() => {}); // cut short by the next key
  const seek = (s, thenPlay = false) => {
    const sound = player();
    if (!sound) return;
    sound.currentTime = Math.min(data.duration_s, Math.max(0, s));
    if (thenPlay) playing(sound);
    beat();
  };
  const toggle = () => { const sound = player(); if (sound) sound.paused ? playing(sound) : sound.pause(); };
  const opened = () => { open = now(); said.textContent = `An answer begins at ${clock(open)}`; draw(); };
  const closed = () => {
    const at = now();
    if (open === null) { // moves the end of the answer that is played
      const inside = marks.find((m) => at > m.start && at < m.end) || marks[chosen];
      if (inside && at - inside.start >= SHORTEST_S) { inside.end = at; tell(); }
      return;
    }
    const from = Math.min(open, at), to = Math.max(open, at);
    open = null;
    if (to - from < SHORTEST_S) { said.textContent = "Shorter than a second: not marked"; draw(); return; }
    marks = marks.filter((m) => m.end <= from || m.start >= to);
    const made = { start: from, end: to, asked: "", was: -1 };
    marks.push(made);
    marks.sort((a, b) => a.start - b.start);
    chosen = marks.indexOf(made);
    said.textContent = `Answer ${chosen + 1}: ${clock(from)} to ${clock(to)}`;
    tell();
  };
  const remove = (n) => { if (marks[n]) { marks.splice(n, 1); chosen = Math.min(n, marks.length - 1); tell(); } };
  const choose = (n, thenPlay = true) => { if (marks[n]) { chosen = n; seek(marks[n].start, thenPlay); draw(); } };
  const nudge = (edge, by) => {
    const mark = marks[chosen];
    if (!mark) return;
    const moved = { ...mark, [edge]: Math.min(data.duration_s, Math.max(0, mark[edge] + by)) };
    if (moved.end - moved.start < SHORTEST_S) return;
    Object.assign(mark, moved);
    seek(edge === "start" ? mark.start : Math.max(mark.start, mark.end - 1.5));
    later();
    draw();
  };
  let waiting = 0;
  const later = () => { clearTimeout(waiting); waiting = setTimeout(tell, 400); };

  const draw = () => {
    shapes.textContent = "";
    marks.forEach((m, n) => {
      const box = shape("rect", { class: n === chosen ? "mark chosen" : "mark", x: x(m.start), width: Math.max(1, x(m.end - m.start)), y: 0, height: HEIGHT });
      box.addEventListener("click", (event) => { event.stopPropagation(); chosen = n; seek(((event.clientX - wave.getBoundingClientRect().left) / wave.getBoundingClientRect().width) * data.duration_s); draw(); });
      shapes.append(box);
      for (const edge of ["start", "end"]) {
        const line = shape("line", { class: "edge", x1: x(m[edge]), x2: x(m[edge]), y1: 0, y2: HEIGHT });
        line.addEventListener("pointerdown", (event) => drag(event, n, edge));
        shapes.append(line);
      }
    });
    if (open !== null) shapes.append(shape("rect", { class: "open", x: x(Math.min(open, now())), width: Math.max(1, x(Math.abs(now() - open))), y: 0, height: HEIGHT }));
    list.textContent = "";
    marks.forEach((m, n) => {
      const item = element("li", { class: n === chosen ? "answer chosen" : "answer" });
      const times = element("button", { type: "button", class: "time", "aria-label": `Play answer ${n + 1}` }, `${clock(m.start)} – ${clock(m.end)}`);
      times.addEventListener("click", () => choose(n));
      const away = element("button", { type: "button", class: "away", "aria-label": `Answer ${n + 1} is not an answer` }, "Not an answer");
      away.addEventListener("click", () => remove(n));
      item.append(element("span", {}, `${n + 1}.`), times, element("span", { class: "asked", dir: "auto" }, m.asked || "The question is not known yet"), away);
      list.append(item);
    });
    end.textContent = open === null ? "Move its end to here" : "It ends here";
  };
  const drag = (event, n, edge) => {
    event.preventDefault();
    event.stopPropagation();
    chosen = n;
    wave.setPointerCapture(event.pointerId);
    const move = (e) => {
      const box = wave.getBoundingClientRect(), s = Math.min(1, Math.max(0, (e.clientX - box.left) / box.width)) * data.duration_s;
      const mark = marks[n];
      if (edge === "start" ? mark.end - s >= SHORTEST_S : s - mark.start >= SHORTEST_S) { mark[edge] = s; draw(); }
    };
    const up = () => { wave.removeEventListener("pointermove", move); wave.removeEventListener("pointerup", up); tell(); };
    wave.addEventListener("pointermove", move);
    wave.addEventListener("pointerup", up);
  };
  const beat = () => {
    const at = now();
    head.setAttribute("x1", x(at));
    head.setAttribute("x2", x(at));
    time.textContent = `${clock(at)} of ${clock(data.duration_s)}`;
    play.textContent = player() && !player().paused ? "Pause" : "Play";
    if (open !== null) draw();
  };
  const pressed = (event) => {
    const target = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest?.("input, textarea, select, [contenteditable], [role=combobox], [role=listbox]")) return;
    const onButton = target.closest?.("button, a, audio");
    const does = { i: opened, I: opened, o: closed, O: closed, ArrowLeft: () => seek(now() - STEP_S), ArrowRight: () => seek(now() + STEP_S),
      ArrowUp: () => choose(chosen - 1), ArrowDown: () => choose(chosen + 1), "[": () => nudge("start", -NUDGE_S), "]": () => nudge("start", NUDGE_S),
      "{": () => nudge("end", -NUDGE_S), "}": () => nudge("end", NUDGE_S), Delete: () => remove(chosen), ...(onButton ? {} : { " ": toggle }) }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };
  play.addEventListener("click", toggle);
  begin.addEventListener("click", opened);
  end.addEventListener("click", closed);
  wave.addEventListener("click", (event) => { const box = wave.getBoundingClientRect(); seek(((event.clientX - box.left) / box.width) * data.duration_s); });
  document.addEventListener("keydown", pressed);
  const timer = setInterval(beat, 100);
  board.name = (rows) => {
    if (rows.length === marks.length) { marks.forEach((m, n) => { m.asked = rows[n][2]; }); draw(); }
  };
  board.leave = () => {
    clearInterval(timer);
    clearTimeout(waiting);
    document.removeEventListener("keydown", pressed);
    boards.delete(root);
  };
  boards.set(root, board);
  draw();
  beat();
  return board.leave;
}
