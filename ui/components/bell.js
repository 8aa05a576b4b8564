// Once for each take, softly; a computer without a sound output has no bell, and the time on the screen says the same.
const RING_S = 0.7;
const LATEST_MS = 5000; // an output may be slow to open; but a page that may not sound yet must not ring later on
const rung = new Set();

export default function ({ data }) {
  if (!data.take || rung.has(data.take)) return;
  rung.add(data.take);
  try {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = 660;
    gain.gain.setValueAtTime(0.05, context.currentTime);
    gain.gain.exponentialRampToValueAtTime(0.0005, context.currentTime + RING_S);
    tone.connect(gain).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + RING_S);
    setTimeout(() => context.close(), LATEST_MS);
  } catch {
    // the screen says it
  }
}
