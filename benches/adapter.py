"""Roadbook beside other programs: registers `roadbook-peer` with a harness and runs it.

usage: adapter.py CASES [--peer NAMES] [--link NAMES] [--size NAME] …, as the harness takes them.
ROADBOOK_PEERS is the folder of the harness, ROADBOOK_PEER the program."""
import json, os, sys, time

sys.path.insert(0, os.environ["ROADBOOK_PEERS"])
import harness

EVERYBODY = ["obs"] + [f"p{n:02d}" for n in range(1, 21)]


class Roadbook(harness.NodePeer):
    scheme = "http://127.0.0.1:{port}"
    per_actor = True  # a profile is one device
    exact = False     # fields are checked and normalised on entry

    def cmd(self, role, **options):
        # Each participant has a computer of its own, which goes along when a profile is copied for a run.
        computer = f"ROADBOOK_STATE={options['dir']}/computer"
        return ["env", computer, os.environ["ROADBOOK_PEER"], role] + [word for name, value in options.items() for word in (f"--{name}", str(value))]


def level(peer, size, actors):
    """Who joined first must know of those who joined later, or "nothing new" would be news."""
    folder = peer.cachedir(size)
    done = f"{folder}/level.{len(actors)}"
    if os.path.exists(done): return
    harness.template(peer, size)
    for actor in actors: harness.client_template(peer, size, actor)
    port = harness.free_port(); log = folder + "/template.log"
    server = peer.start_server(size, folder + "/hub", port, log)
    versions = [json.load(open(folder + "/version.json"))]
    for last in (False, True):
        for actor in actors:
            client = peer.start_client(size, f"{folder}/client.{actor}", port, False, log, actor)
            version = client.wait_ev("ready", 120)[1]["version"]
            if not last: versions.append(version)
            else:
                client.send(cmd="go", targets=versions)
                if client.wait_ev("converged", 120)[1] is None: raise RuntimeError(f"{actor} is not level, see {log}")
                time.sleep(1)
            client.bye()
    server.bye()
    open(done, "w").close()


def main():
    ours = Roadbook("roadbook", "")
    harness.PEERS[ours.name] = ours
    cases = sys.argv[1].split(",")
    size = sys.argv[sys.argv.index("--size") + 1] if "--size" in sys.argv else "medium"
    if "--peer" not in sys.argv: sys.argv += ["--peer", ours.name]
    if ours.name in sys.argv[sys.argv.index("--peer") + 1].split(",") and cases != ["A"]:
        level(ours, size, EVERYBODY if "E" in cases else EVERYBODY[:3])
    harness.main()


main()
