# Makes retention.reference.json: retention and cumulative incidence by R's package `survival`, from
# outside software, for the tests of the figures.
#
#   Rscript retention.reference.R <folder of the deliveries of 2008> > retention.reference.json
#
# Debian: r-base-core, r-cran-survival.

library(survival)

arguments <- commandArgs(trailingOnly = TRUE)
causes <- c("completed", "satisfied", "circumstances", "relation", "severity", "other")
cause_of <- c(
  "completed" = "completed", "no-longer-needed" = "satisfied",
  "no-time" = "circumstances", "found-job" = "circumstances", "moved" = "circumstances",
  "no-rapport" = "relation", "contact-lost" = "relation",
  "problems-too-severe" = "severity", "other" = "other", "transferred" = NA
)

# Observation of the year: entry, exit in days since the first visit, and the cause or "censored".
observations <- function(folder, year) {
  files <- list.files(folder, "^participations\\.csv$", recursive = TRUE, full.names = TRUE)
  rows <- do.call(rbind, lapply(files, read.csv, colClasses = "character"))
  first <- as.Date(sprintf("%d-01-01", year))
  last <- as.Date(sprintf("%d-12-31", year))
  started <- as.Date(rows$started_on)
  ended <- as.Date(ifelse(rows$ended_on == "", NA, rows$ended_on))
  ended[!is.na(ended) & ended > last] <- NA
  cause <- ifelse(is.na(ended), NA, cause_of[rows$end_reason])
  data.frame(
    entry = pmax(0, as.integer(first - started)),
    exit = as.integer(ifelse(is.na(ended), last, ended)) - as.integer(started) + 1L,
    cause = ifelse(is.na(cause), "censored", cause)
  )
}

# Ties, late entries, small risk sets, and a risk set that empties before others enter.
synthetic <- function() {
  set.seed(20080229)
  n <- 60
  entry <- ifelse(runif(n) < 0.45, 0L, sample(1:40, n, replace = TRUE))
  exit <- entry + sample(1:25, n, replace = TRUE)
  cause <- sample(c("censored", causes), n, replace = TRUE, prob = c(4, 2, 1, 1, 1, 1, 1))
  data.frame(entry = as.integer(entry), exit = as.integer(exit), cause = cause)
}

emptied <- function() {
  data.frame(
    entry = c(0L, 0L, 5L, 5L, 6L, 6L, 6L),
    exit = c(3L, 4L, 8L, 9L, 9L, 12L, 15L),
    cause = c("completed", "other", "satisfied", "censored", "completed", "relation", "censored")
  )
}

estimates <- function(rows) {
  km <- survfit(Surv(entry, exit, cause != "censored") ~ 1, rows, conf.type = "log-log", timefix = FALSE)
  states <- factor(rows$cause, levels = c("censored", causes))
  aj <- survfit(Surv(entry, exit, states) ~ 1, rows, id = seq_along(states), timefix = FALSE)
  at <- km$n.event > 0
  day <- km$time[at]
  incidence <- aj$pstate[match(day, aj$time), match(causes, aj$states), drop = FALSE]
  list(
    day = day, atRisk = km$n.risk[at], events = km$n.event[at], retention = km$surv[at],
    lower = km$lower[at], upper = km$upper[at], incidence = incidence
  )
}

number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
array_of <- function(x) paste0("[", paste(x, collapse = ", "), "]")
member <- function(name, value) sprintf('"%s": %s', name, value)
object_of <- function(members) paste0("{\n", paste(members, collapse = ",\n"), "\n}")

dataset <- function(rows, keep_rows) {
  e <- estimates(rows)
  members <- c(
    member("day", array_of(e$day)), member("atRisk", array_of(e$atRisk)),
    member("events", array_of(e$events)), member("retention", array_of(number(e$retention))),
    member("lower", array_of(number(e$lower))), member("upper", array_of(number(e$upper))),
    member("incidence", object_of(sapply(seq_along(causes), function(i) {
      member(causes[i], array_of(number(e$incidence[, i])))
    })))
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
  member("madeWith", sprintf('"R %s.%s, survival %s"', R.version$major, R.version$minor, packageVersion("survival"))),
  member("registration2008", dataset(observations(arguments[1], 2008), FALSE)),
  member("synthetic", dataset(synthetic(), TRUE)),
  member("emptied", dataset(emptied(), TRUE))
)), "\n", sep = "")
