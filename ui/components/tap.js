// The microphone under our control: raw sound at its own rate, cut into numbered pieces.
const TAP = `
class Tap extends AudioWorkletProcessor {
  constructor() {
    super();
    this.block = new Float32Array(2048);
    this.at = 0;
    this.next = null;
    this.lost = 0;
  }
  process(inputs) {
    const sound = inputs[0][0];
    if (!sound) return true;
    if (this.next !== null && currentFrame > this.next) this.lost += 1;
    this.next = currentFrame + sound.length;
    for (const value of sound) {
      this.block[this.at++] = value;
      if (this.at === this.block.length) {
        this.port.postMessage({ block: this.block.slice(), lost: this.lost });
        this.at = 0;
      }
    }
    return true;
  }
}
registerProcessor("tap", Tap);`;
const PIECE_S = 1;

// Which of this browser's microphones records. The choice stays in the browser: its names mean nothing in another one.
const WHICH = "studio-microphone";
const NAMELESS = ["", "default", "communications"]; // the browser's own choice, under other names

function chosenMicrophone() {
  try {
    return JSON.parse(localStorage.getItem(WHICH));
  } catch {
    return null;
  }
}

function chooseMicrophone(device) {
  if (device) localStorage.setItem(WHICH, JSON.stringify(device));
  else localStorage.removeItem(WHICH);
}

// None until the browser lets the page use one: before that it tells no names.
async function microphones() {
  const known = await navigator.mediaDevices.enumerateDevices();
  return known
    .filter(({ kind, label, deviceId }) => kind === "audioinput" && label && !NAMELESS.includes(deviceId))
    .map(({ label, deviceId }) => ({ id: deviceId, label }));
}

const base64 = (bytes) => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

class Tape {
  constructor(heard) {
    this.heard = heard;
    this.running = false;
    this.first = 0;
    this.pieces = [];
    this.waiting = [];
    this.held = 0;
    this.samples = 0;
    this.lost = 0;
    this.rate = 0;
    this.filters = [];
    this.microphone = "";
    this.missing = "";
  }

  // The chosen microphone, or, where that has gone, any other, and `missing` says so.
  async listen() {
    const wanted = { noiseSuppression: false, echoCancellation: false, autoGainControl: false, channelCount: 1 };
    const chosen = chosenMicrophone();
    this.missing = "";
    if (!chosen) return navigator.mediaDevices.getUserMedia({ audio: wanted });
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: { ...wanted, deviceId: { exact: chosen.id } } });
    } catch (error) {
      if (error.name !== "OverconstrainedError" && error.name !== "NotFoundError") throw error;
    }
    const other = await navigator.mediaDevices.getUserMedia({ audio: wanted });
    this.missing = `${chosen.label} is not connected. Another microphone is in use: ${other.getAudioTracks()[0].label}.`;
    return other;
  }

  // Whether it is open: no, where it was closed meanwhile. Once, however often it is asked for: two openings at the same
  // time would record everything twice.
  open() {
    this.opening = this.opening || this.connect();
    return this.opening;
  }

  async connect() {
    const { signal } = (this.closing = new AbortController());
    try {
      const stream = await this.listen();
      if (signal.aborted) {
        for (const track of stream.getTracks()) track.stop();
        return false;
      }
      this.stream = stream;
      const track = stream.getAudioTracks()[0];
      const got = track.getSettings();
      this.filters = ["noiseSuppression", "echoCancellation", "autoGainControl"].filter((name) => got[name] === true);
      this.microphone = track.label;
      track.addEventListener("ended", () => {
        this.heard("unplugged");
        if (!this.samples) this.close(); // nothing was recorded with it yet: whoever speaks next opens another one
      });
      const context = (this.context = new AudioContext());
      this.rate = context.sampleRate;
      const code = URL.createObjectURL(new Blob([TAP], { type: "text/javascript" }));
      await context.audioWorklet.addModule(code);
      URL.revokeObjectURL(code);
      await context.resume();
      if (signal.aborted) return false;
      this.node = new AudioWorkletNode(context, "tap", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
      this.node.port.onmessage = (event) => this.take(event.data);
      context.createMediaStreamSource(stream).connect(this.node);
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      this.close(); // so that it can be asked for again
      throw error;
    }
  }

  take({ block, lost }) {
    let peak = 0;
    let power = 0;
    for (const value of block) {
      peak = Math.max(peak, Math.abs(value));
      power += value * value;
    }
    if (this.running) {
      this.lost += Math.max(0, lost - (this.seen ?? lost));
      this.waiting.push(block);
      this.held += block.length;
      this.samples += block.length;
      if (this.held >= PIECE_S * this.rate) this.cut();
    }
    this.seen = lost;
    this.heard("block", { peak, level: Math.sqrt(power / block.length), seconds: block.length / this.rate });
  }

  cut() {
    if (!this.held) return;
    const whole = new Int16Array(this.held);
    let at = 0;
    for (const block of this.waiting) {
      for (const value of block) whole[at++] = Math.round(Math.max(-1, Math.min(1, value)) * 32767);
    }
    this.waiting = [];
    this.held = 0;
    this.pieces.push(base64(new Uint8Array(whole.buffer)));
    this.heard("piece");
  }

  arrived(count) {
    const gone = Math.max(0, count - this.first);
    this.pieces.splice(0, gone);
    this.first += gone;
  }

  empty(first) {
    this.waiting = [];
    this.pieces = [];
    this.held = this.samples = this.lost = 0;
    this.first = first;
  }

  get total() {
    return this.first + this.pieces.length;
  }

  begin() {
    this.running = true;
  }

  hold() {
    this.running = false;
    this.cut();
  }

  end() {
    this.hold();
    this.close();
  }

  close() {
    this.running = false;
    if (this.node) this.node.port.onmessage = null;
    if (this.stream) for (const track of this.stream.getTracks()) track.stop();
    if (this.context && this.context.state !== "closed") this.context.close();
    if (this.closing) this.closing.abort();
    this.stream = this.context = this.node = this.opening = null;
  }
}

// How fast a voice speaks, in this tab: who likes it slower likes the next question slower too, loaded anew or not.
function pace(chosen) {
  if (chosen) sessionStorage.setItem("studio-pace", chosen);
  return sessionStorage.getItem("studio-pace") || "1";
}
const PACES = '<label><span class="hidden">Speed of the voice</span><select id="pace"><option value="0.8">slower</option><option value="1">natural</option><option value="1.2">faster</option></select></label>';

// The stop on silence, for those who switch it on: the same sums as in audio/silence_stop.py.
const OVER_FLOOR_DB = 12;
const SPOKEN_S = 0.5;
const FLOOR_DB = -75;

class Silence {
  constructor(wanted) {
    this.wanted = wanted;
    this.secondsAt = new Map();
    this.recent = [];
    this.lasted = 0;
  }

  over(level, seconds) {
    const decibel = Math.round(Math.min(0, Math.max(20 * Math.log10(Math.max(level, 1e-9)), FLOOR_DB)));
    this.secondsAt.set(decibel, (this.secondsAt.get(decibel) || 0) + seconds);
    this.recent.push([decibel, seconds]);
    this.lasted += seconds;
    while (this.lasted - this.recent[0][1] >= this.wanted) this.lasted -= this.recent.shift()[1];
    const speech = Math.min(...this.secondsAt.keys()) + OVER_FLOOR_DB;
    let spoken = 0;
    for (const [at, lasted] of this.secondsAt) if (at >= speech) spoken += lasted;
    return this.lasted >= this.wanted && this.recent.every(([at]) => at < speech) && spoken >= SPOKEN_S;
  }
}

const SILENT = "It was silent for long, so the recording has ended.";

// The microphone of the computer that runs the app. Its sound goes to the disk there: this one says when to begin, to
// hold and to end, and counts on between two looks at how far it is.
const COUNT_MS = 100;

class Far {
  constructor(heard, tell) {
    this.heard = heard;
    this.tell = tell;
    this.far = true;
    this.running = false;
    this.first = this.samples = this.lost = this.total = 0;
    this.rate = 1000;
    this.filters = [];
    this.pieces = [];
    this.microphone = this.missing = "";
  }

  async open() {
    return true;
  }

  arrived() {}

  told(far) {
    this.microphone = far.microphone;
    this.looked = { ...far, at: performance.now() };
    if (far.phase === "recording" || far.phase === "paused") this.beat = this.beat || setInterval(() => this.count(), COUNT_MS);
  }

  count() {
    const { phase, seconds, level, peak, at } = this.looked;
    if (!this.running || phase !== "recording") return;
    this.samples = this.rate * Math.max(this.samples / this.rate, seconds + (performance.now() - at) / 1000);
    this.heard("block", { level, peak });
  }

  begin() {
    this.running = true;
    this.tell("begin");
  }

  hold() {
    this.running = false;
    this.tell("hold");
  }

  end() {
    this.running = false;
    this.tell("end");
    this.close();
  }

  close() {
    this.running = false;
    clearInterval(this.beat);
    this.beat = null;
  }
}
