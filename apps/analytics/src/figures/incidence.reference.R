# Makes incidence.reference.json: cumulative incidences with their bands by R's package `etm`, from outside software, for the
# tests of the figures.
#
#   Rscript incidence.reference.R <retention.reference.json's folder> <folder of the deliveries of 2008> > incidence.reference.json
#
# Debian: r-base-core, r-cran-survival, r-cran-etm. Observations are those of retention.reference.R.

library(etm)

arguments <- commandArgs(trailingOnly = TRUE)
script <- readLines(file.path(arguments[1], "retention.reference.R"))
# The same observations: everything of that script before it prints.
eval(parse(text = script[seq_len(grep("^estimates <- function", script) - 1)]))

# Many ties on few days, small and large risk sets, everybody at risk from the start.
tied <- function() {
  set.seed(19)
  n <- 40
  data.frame(
    entry = rep(0L, n),
    exit = sample(c(5L, 9L, 9L, 14L, 20L, 31L), n, replace = TRUE),
    cause = sample(c("censored", "completed", "relation", "other"), n, replace = TRUE, prob = c(2, 2, 1, 1))
  )
}

# Incidence of some causes against all others, on every day with an event, on the log(-log(1 - F)) scale.
incidence_of <- function(rows, own) {
  to <- ifelse(rows$cause == "censored", "cens", ifelse(rows$cause %in% own, "1", "2"))
  data <- data.frame(id = seq_along(to), from = "0", to = to, entry = rows$entry, exit = rows$exit)
  tra <- matrix(FALSE, 3, 3, dimnames = list(c("0", "1", "2"), c("0", "1", "2")))
  tra["0", "1"] <- any(to == "1")
  tra["0", "2"] <- any(to == "2")
  states <- c("0", "1", "2")[c(TRUE, any(to == "1"), any(to == "2"))]
  fit <- etm(data, states, tra[states, states], "cens", s = 0)
  days <- sort(unique(rows$exit[rows$cause != "censored"]))
  found <- summary(fit, ci.fun = "cloglog", level = 0.95)[["0 1"]]
  # What never happened, or only where nobody was left, is in no summary.
  if (is.null(found)) {
    nothing <- rep(NA, length(days))
    return(list(estimate = rep(0, length(days)), variance = rep(0, length(days)), lower = nothing, upper = nothing))
  }
  at <- match(days, found$time)
  estimate <- found$P[at]
  none <- estimate <= 0 | estimate >= 1 - 1e-12
  list(
    estimate = estimate, variance = found$var[at],
    lower = ifelse(none, NA, found$lower[at]), upper = ifelse(none, NA, found$upper[at])
  )
}

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
array_of <- function(x) paste0("[", paste(x, collapse = ", "), "]")
member <- function(name, value) sprintf('"%s": %s', name, value)
object_of <- function(members) paste0("{\n", paste(members, collapse = ",\n"), "\n}")

curve <- function(rows, own) {
  e <- incidence_of(rows, own)
  object_of(sapply(names(e), function(name) member(name, array_of(number(e[[name]])))))
}

dataset <- function(rows, keep_rows) {
  days <- sort(unique(rows$exit[rows$cause != "censored"]))
  members <- c(
    member("day", array_of(days)),
    member("attrition", curve(rows, setdiff(causes, "completed"))),
    member("incidence", object_of(sapply(causes, function(one) member(one, curve(rows, one)))))
  )
  if (keep_rows) {
    members <- c(
      member("entry", array_of(rows$entry)), member("exit", array_of(rows$exit)),
      member("cause", array_of(sprintf('"%s"', rows$cause))), members
    )
  }
  object_of(members)
}

cat(object_of(c(
  member("madeWith", sprintf('"R %s.%s, etm %s"', R.version$major, R.version$minor, packageVersion("etm"))),
  member("registration2008", dataset(observations(arguments[2], 2008), FALSE)),
  member("synthetic", dataset(synthetic(), TRUE)),
  member("emptied", dataset(emptied(), TRUE)),
  member("tied", dataset(tied(), TRUE))
)), "\n", sep = "")
