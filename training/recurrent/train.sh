#!/bin/sh
# Trains the recurrent model: CORPUS is the folder of the corpus, and OUT is the output folder. See README.md.
set -eu
: "${CORPUS:?Set it to the folder of train.jsonl.gz and dev-instances.jsonl.gz.}" "${OUT:?Set it to the output folder.}"
cd "$(dirname "$0")"
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1

node --max-old-space-size=8000 export-paragraphs.ts "$CORPUS" "$OUT"
/usr/bin/python3 vectors.py --train "$OUT/train.jsonl" --out "$OUT/vectors.pt"

train() {
  /usr/bin/python3 train.py --train "$OUT/train.jsonl" --dev "$OUT/dev.jsonl" --vectors "$OUT/vectors.pt" "$@"
}
export_model() {
  /usr/bin/python3 export.py --dev "$OUT/dev.jsonl" "$@"
}

# Of each half of the articles two teachers: what they say of the other half differs by chance, and the mean is better.
for fold in 0 1; do
  train --epochs 7 --seed 3 --folds 2 --without "$fold" --out "$OUT/teacher-$fold.pt"
  train --epochs 5 --seed 1 --folds 2 --without "$fold" --out "$OUT/second-teacher-$fold.pt"
  export_model --model "$OUT/teacher-$fold.pt" --temperature 1.1 --out "$OUT/teacher-$fold.bin"
done
train --seed 4 --teachers "$OUT"/teacher-?.pt "$OUT"/second-teacher-?.pt --out "$OUT/recurrent.pt"
export_model --model "$OUT/recurrent.pt" --out "$OUT/recurrent.bin"
