#!/usr/bin/env bash
# Checks web pages with the Nu HTML checker (npm package vnu-jar; needs Java). Prints errors and warnings but for those
# that html_check.filter leaves out, with reasons.
#
#   html_check.sh VNU.jar FILE.html...      exit 0 no errors, 1 errors, 2 it could not run
set -uo pipefail
[ $# -ge 2 ] && [ -r "$1" ] || { echo "usage: html_check.sh VNU.jar FILE.html..." >&2; exit 2; }
here=$(dirname "${BASH_SOURCE[0]}")
jar=$1
shift
check() { java -jar "$jar" --stdout --asciiquotes --filterfile "$here/html_check.filter" "$@"; }

# a checker that finds nothing in a page full of mistakes would find nothing in ours
[[ $(check "$here/PlanPublisher.Browser.Tests/Cases/wrong.html") == *'error: Stray end tag "div"'* ]] ||
  { echo "html_check.sh: the checker does not find the mistakes of a page made wrong" >&2; exit 2; }

check "$@" || exit 1
echo "$# pages: no errors"
