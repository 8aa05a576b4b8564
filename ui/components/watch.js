const watches = new WeakMap();

export default function (component) {
  const { data, parentElement: root } = component;
  const before = watches.get(root);
  if (before && before.key === data.key) return before.leave;
  if (before) before.leave();
  const place = root.querySelector("#watch");
  place.innerHTML = `<button type="button">Time it while I read</button><p class="time" hidden></p>
    <p class="says" role="status"></p>`;
  const button = place.querySelector("button");
  const time = place.querySelector(".time");
  const says = place.querySelector(".says");
  let began = 0;
  let timer = 0;
  const seconds = () => (performance.now() - began) / 1000;
  const clock = (all) => `${Math.floor(all / 60)}:${String(Math.floor(all) % 60).padStart(2, "0")}`;
  const show = () => {
    time.textContent = clock(seconds());
  };
  const stop = () => {
    clearInterval(timer);
    timer = 0;
  };
  button.addEventListener("click", () => {
    if (timer) {
      const all = Math.round(seconds());
      stop();
      button.textContent = "Time it again";
      says.textContent = `${all === 1 ? "1 second" : `${all} seconds`}. ${data.says}`;
      return;
    }
    began = performance.now();
    time.hidden = false;
    says.textContent = "Read it aloud now, at your own pace.";
    button.textContent = "Stop";
    show();
    timer = setInterval(show, 200);
  });
  const leave = () => {
    stop();
    watches.delete(root);
  };
  watches.set(root, { key: data.key, leave });
  return leave;
}
