"use strict";
function wire(root) {
  const sound = root.getElementById("sound");
  const bar = root.getElementById("bar");
  const toggle = root.getElementById("toggle");
  const seek = root.getElementById("seek");
  const now = root.getElementById("now");
  const speed = root.getElementById("speed");
  const transcript = root.getElementById("transcript");
  const chart = root.getElementById("chart");
  const playhead = root.getElementById("playhead");
  const length = Number(seek.max);
  const words = transcript ? Array.from(transcript.querySelectorAll(".w[data-s]")) : [];
  const starts = words.map((word) => Number(word.dataset.s));
  const ends = words.map((word) => Number(word.dataset.e));
  let lit = -1;
  let stopAt = null;
  let button = null;

  sound.removeAttribute("controls");
  bar.querySelector(".controls").hidden = false;

  const clock = (seconds) => {
    const whole = Math.floor(seconds);
    const pair = (value) => String(value).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    return hours ? `${hours}:${pair(minutes)}:${pair(whole % 60)}` : `${minutes}:${pair(whole % 60)}`;
  };

  const wordAt = (seconds) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= seconds + 0.001) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  const light = (index) => {
    if (index === lit) return;
    if (lit >= 0) words[lit].classList.remove("lit");
    if (index >= 0) words[index].classList.add("lit");
    lit = index;
  };

  const release = () => {
    if (button) button.classList.remove("playing");
    button = null;
    stopAt = null;
  };

  const show = () => {
    const at = sound.currentTime;
    if (stopAt !== null && at >= stopAt) {
      sound.pause();
      release();
    }
    const index = wordAt(at);
    light(index >= 0 && at < ends[index] + 0.25 ? index : -1);
    seek.value = String(at);
    const told = `${clock(at)} of ${clock(length)}`;
    if (seek.getAttribute("aria-valuetext") !== told) { // once a second: the page is laid out anew for it
      seek.setAttribute("aria-valuetext", told);
      now.textContent = clock(at);
    }
    if (playhead && length > 0) {
      const share = `${Math.min(100, (100 * at) / length).toFixed(1)}%`;
      if (playhead.getAttribute("x1") !== share) { // less than a pixel: the chart is painted anew for it
        playhead.setAttribute("x1", share);
        playhead.setAttribute("x2", share);
      }
      playhead.classList.toggle("on", at > 0);
    }
    if (!sound.paused) window.requestAnimationFrame(show);
  };

  const begin = () => {
    const mine = button;
    sound.play().catch(() => { // cut short by the next click, or not playable
      if (button === mine) release();
    });
  };

  const play = (from, to, pressed) => {
    release();
    sound.currentTime = Math.max(0, from);
    stopAt = to;
    button = pressed;
    if (button) button.classList.add("playing");
    begin();
  };

  const flip = () => {
    if (sound.paused) begin();
    else sound.pause();
  };

  const step = (by) => {
    const at = wordAt(sound.currentTime);
    const next = Math.min(words.length - 1, Math.max(0, at + by));
    if (next < 0 || !words.length) return;
    release();
    sound.currentTime = starts[next];
    light(next);
    show();
  };

  toggle.addEventListener("click", () => {
    release();
    flip();
  });
  sound.addEventListener("play", () => {
    bar.classList.add("on");
    toggle.setAttribute("aria-label", "Pause");
    show();
  });
  sound.addEventListener("pause", () => {
    bar.classList.remove("on");
    toggle.setAttribute("aria-label", "Play");
    show();
  });
  sound.addEventListener("seeked", show);
  sound.addEventListener("ended", release);
  seek.addEventListener("input", () => {
    release();
    sound.currentTime = Number(seek.value);
  });
  speed.addEventListener("change", () => {
    sound.playbackRate = Number(speed.value);
  });

  const clicked = (event) => {
    const pressed = event.target.closest("button[data-from]");
    if (pressed) {
      if (pressed === button && !sound.paused) {
        sound.pause();
        release();
        return;
      }
      const to = pressed.dataset.to ? Number(pressed.dataset.to) + 0.15 : null;
      play(Number(pressed.dataset.from), to, pressed);
      return;
    }
    const word = event.target.closest(".w[data-s]");
    if (word && !String(window.getSelection())) {
      play(Number(word.dataset.s), null, null);
      return;
    }
    const link = event.target.closest("a.ref");
    if (link) {
      const remark = root.getElementById(link.getAttribute("href").slice(1));
      root.getElementById("all-findings").open = true;
      if (remark) {
        event.preventDefault();
        remark.scrollIntoView({ block: "center" });
      }
    }
  };

  if (chart) {
    chart.addEventListener("click", (event) => {
      const box = chart.getBoundingClientRect();
      release();
      sound.currentTime = (length * (event.clientX - box.left)) / box.width;
    });
  }

  const typed = (event) => {
    const target = event.composedPath()[0];
    if (event.altKey || event.ctrlKey || event.metaKey || !target.closest) return;
    if (target.closest("textarea, [contenteditable]")) return;
    const busy = target.closest("button, a, input, select, summary");
    if (event.key === " " && !busy) {
      event.preventDefault();
      flip();
    } else if ((event.key === "ArrowLeft" || event.key === "ArrowRight") && !target.closest("input, select")) {
      const scrolls = target.closest(".scroll");
      if (scrolls) return;
      event.preventDefault();
      step(event.key === "ArrowRight" ? 1 : -1);
    } else if (event.key === "Enter" && target === transcript) {
      flip();
    }
  };

  root.addEventListener("click", clicked);
  document.addEventListener("keydown", typed);
  return () => {
    sound.pause();
    root.removeEventListener("click", clicked);
    document.removeEventListener("keydown", typed);
  };
}
