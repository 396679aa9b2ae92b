#!/bin/sh
# Trains the recurrent model: CORPUS is the folder of the corpus, OUT a folder for what is made. See README.md.
set -eu
: "${CORPUS:?the folder of train.jsonl.gz and dev.jsonl.gz}" "${OUT:?a folder for what is made}"
cd "$(dirname "$0")"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1

node --max-old-space-size=8000 export-paragraphs.ts "$CORPUS" "$OUT"
/usr/bin/python3 vectors.py --train "$OUT/train.jsonl" --out "$OUT/vectors.pt"

train() {
  /usr/bin/python3 train.py --train "$OUT/train.jsonl" --dev "$OUT/dev.jsonl" --vectors "$OUT/vectors.pt" "$@"
}

for fold in 0 1; do
  train --epochs 5 --folds 2 --without "$fold" --out "$OUT/teacher-$fold.pt"
done
train --seed 2 --teachers "$OUT/teacher-0.pt" "$OUT/teacher-1.pt" --out "$OUT/recurrent.pt"
/usr/bin/python3 export.py --model "$OUT/recurrent.pt" --dev "$OUT/dev.jsonl" --out "$OUT/recurrent.bin"
