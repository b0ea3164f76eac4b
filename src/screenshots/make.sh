#!/bin/sh
# Makes every picture in screenshots/ by the program itself: sh src/screenshots/make.sh, after mvn -q -DskipTests package.
# ScreenshotsTest makes them once more and fails where one is stale.
set -eu
cd "$(dirname "$0")/../.."
embx=target/embx/bin/embx
keys=$(mktemp)
trap 'rm -f "$keys"' EXIT

grep -v '^#' src/screenshots/frames.txt | while IFS='|' read -r name size script; do
  name=$(echo $name)
  size=$(echo $size)
  printf '%s\n' "$script" >"$keys"
  case $name in
    ascii) look=--ascii ;;
    *) look=--color=truecolor ;;
  esac
  "$embx" data/movies --script "$keys" --size "$size" "$look" --screenshot "screenshots/$name.png" --force
done
"$embx" heatmap data/movies nn --order leaves --png screenshots/heatmap-chart.png --force
"$embx" project data/movies nn --png screenshots/project-chart.png --force
"$embx" dendrogram data/movies nn --png screenshots/dendrogram-chart.png --force
