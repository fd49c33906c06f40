// What a window manager does and no command of this machine offers: asking a window to close.
// Speaks just enough of the X11 protocol over the display's socket.

import { connect } from "node:net";

const INTERN_ATOM = 16;
const SEND_EVENT = 25;
const CLIENT_MESSAGE = 33;
const DEADLINE = 5_000;

function internAtom(name) {
  const text = Buffer.from(name.padEnd(Math.ceil(name.length / 4) * 4, "\0"));
  const request = Buffer.alloc(8);
  request.writeUInt8(INTERN_ATOM, 0);
  request.writeUInt16LE(2 + text.length / 4, 2);
  request.writeUInt16LE(name.length, 4);
  return Buffer.concat([request, text]);
}

/** A WM_PROTOCOLS message with one atom in it, sent to the window itself. */
function message(window, type, atom) {
  const request = Buffer.alloc(44);
  request.writeUInt8(SEND_EVENT, 0);
  request.writeUInt16LE(11, 2);
  request.writeUInt32LE(window, 4);
  request.writeUInt8(CLIENT_MESSAGE, 12);
  request.writeUInt8(32, 13);
  request.writeUInt32LE(window, 16);
  request.writeUInt32LE(type, 20);
  request.writeUInt32LE(atom, 24);
  return request;
}

/** Reads whole answers from the socket: the greeting first, then replies of 32 bytes. */
function reader(socket) {
  let held = Buffer.alloc(0);
  let wanted = null;
  const serve = () => {
    if (!wanted || held.length < wanted.length(held)) return;
    const length = wanted.length(held);
    const answer = held.subarray(0, length);
    held = held.subarray(length);
    const { resolve } = wanted;
    wanted = null;
    resolve(answer);
  };
  socket.on("data", (bytes) => {
    held = Buffer.concat([held, bytes]);
    serve();
  });
  return (length) =>
    new Promise((resolve) => {
      wanted = { length, resolve };
      serve();
    });
}

const greeting = (held) => (held.length < 8 ? 8 : 8 + 4 * held.readUInt16LE(6));
const reply = () => 32;

/** Asks the window to close, as the cross in its corner does. */
export async function askToClose(display, window) {
  const socket = connect(`/tmp/.X11-unix/X${display.replace(":", "")}`);
  socket.setTimeout(DEADLINE, () => socket.destroy(new Error(`The display ${display} does not answer`)));
  const failed = new Promise((_, reject) => socket.on("error", reject));
  const talk = async () => {
    const read = reader(socket);
    // Little-endian, version 11.0, no authorisation.
    socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    await read(greeting);
    const atoms = [];
    for (const name of ["WM_PROTOCOLS", "WM_DELETE_WINDOW"]) {
      socket.write(internAtom(name));
      atoms.push((await read(reply)).readUInt32LE(8));
    }
    // The last answer says that the server has seen the message before the connection goes.
    socket.write(Buffer.concat([message(window, ...atoms), internAtom("WM_PROTOCOLS")]));
    await read(reply);
  };
  try {
    await Promise.race([talk(), failed]);
  } finally {
    socket.destroy();
  }
}
