#!/usr/bin/env python3
"""Recompute every verdict, finding and derived number of a published site.

    python3 recompute.py https://example.org/
    python3 recompute.py out/

The script needs Python 3.8 or newer and nothing else. It reads only the JSON files below `api/v1/`, and uses none of the
code of the site: it is a second implementation of the rules that the methodology page prints. It prints what it
computed, what it took as given, and every record that disagrees with the data. If there is one, the exit code is 1.

Numbers are exact fractions. As on the site, divisions are rounded to 24 decimal places, and roots to 20, half to even.
"""

import json
import re
import sys
from datetime import date, timedelta
from decimal import Decimal, getcontext
from fractions import Fraction
from urllib.request import urlopen

getcontext().prec = 60


class Withheld(Exception):
    """The data are not published, because their licence does not permit it."""


class Disagrees(Exception):
    """A record does not agree with the other records."""


# --- Reading the site ------------------------------------------------------------------------------------------------


class Site:
    """The JSON files of a site, each read once: of the address of the site, or of the folder in which it was built."""

    def __init__(self, base):
        self.base = base.rstrip("/")
        self.files = {}
        self.policy = self.read("policy.json")
        self.calendars = {one["name"]: one for one in self.policy["calendars"]}

    def read(self, name):
        """Return a file by its address, absolute or below `api/v1/`."""
        name = name.split("/api/v1/")[-1]
        if name not in self.files:
            place = f"{self.base}/api/v1/{name}"
            if re.match(r"https?://", place):
                with urlopen(place) as answer:
                    self.files[name] = json.load(answer)
            else:
                with open(place, encoding="utf-8") as file:
                    self.files[name] = json.load(file)
        return self.files[name]

    def records(self, collection):
        for item in self.read(f"{collection}/index.json")["items"]:
            yield self.read(item["record"])


# --- Numbers ---------------------------------------------------------------------------------------------------------


class Number:
    """A number that is known exactly, or within bounds: pairs of a limit, and whether the limit is included."""

    def __init__(self, record):
        self.period = record["period"] if isinstance(record["period"], str) else record["period"]["key"]
        self.unit = record["unit"]
        self.hedge = record.get("hedge")
        # The observations of a series are facts or, if they are projected, forecasts.
        self.states = record.get("states") or ("forecast" if record.get("status") == "projected" else "fact")
        if record["value"] is not None:
            self.value = Fraction(record["value"])
            self.low = self.high = (self.value, True)
        else:
            ends = [record["bounds"][name] for name in ("lower", "upper")]
            self.value = None
            self.low, self.high = [end and (Fraction(end["value"]), end["included"]) for end in ends]


def divide(a, b):
    """Return a quotient to 24 decimal places."""
    return round(a / b, 24)


def power(base, numerator, denominator):
    """Return a number to the power of a fraction, to 20 decimal places."""
    ratio = Decimal(base.numerator) / Decimal(base.denominator)
    return round(Fraction(ratio ** (Decimal(numerator) / Decimal(denominator))), 20)


def exactly(value):
    """Return a number that is not a statistic."""
    return Number({"value": str(value), "unit": None, "period": ""})


def is_above(a, b):
    """Return whether a is certainly above b, whatever their bounds leave open."""
    if a.low is None or b.high is None:
        return False
    return a.low[0] > b.high[0] or (a.low[0] == b.high[0] and not (a.low[1] and b.high[1]))


def is_before(end, a, b):
    """Return whether a comes before b in a ranking, counted from the highest or the lowest."""
    return a > b if end == "highest" else a < b


def gap(a, b):
    """Return the difference of two numbers as a share of the second one; None if that is not known."""
    known = a.value is not None and b.value is not None and b.value != 0
    return divide(abs(a.value - b.value), abs(b.value)) if known else None


# --- Periods ---------------------------------------------------------------------------------------------------------


def kind_of(period):
    """Return the kind of a period, so that only periods of one kind are compared: `2023-W31` is a week."""
    if "/" in period:
        return "span"
    if ":" in period:
        return period.split(":")[0]
    mark = re.match(r"\d{4}-([HQW])\d", period)
    return mark.group(1) if mark else {4: "year", 7: "month", 10: "day"}[len(period)]


def days_of(site, period):
    """Return the first day of a period, and the first day after it."""
    if "/" in period:
        first, last = period.split("/")
        return days_of(site, first)[0], days_of(site, last)[1]
    kind = kind_of(period)
    if kind == "day":
        day = date.fromisoformat(period)
        return day, day + timedelta(days=1)
    if kind == "W":
        monday = date.fromisocalendar(int(period[:4]), int(period[6:]), 1)
        return monday, monday + timedelta(days=7)
    if kind in site.calendars:
        calendar, year = site.calendars[kind], int(period[-4:])
        start, months = year * 12 + calendar["startsInMonth"] - 1 - 12 * calendar["startsInPreviousYear"], 12
    else:
        months = {"year": 12, "H": 6, "Q": 3, "month": 1}[kind]
        part = int(re.sub(r"^\d{4}-?[HQ]?", "", period) or 1)
        start = int(period[:4]) * 12 + (part - 1) * months
    return tuple(date(month // 12, month % 12 + 1, 1) for month in (start, start + months))


def order_of(site, period):
    """Return the key by which periods are sorted: by first day, then the longer one first, then by text."""
    first, after = days_of(site, period)
    return first, -after.toordinal(), period


def is_within(site, period, since, until):
    """Return whether a period is between the beginning of one and the end of another; None sets no limit."""
    first, after = days_of(site, period)
    return (since is None or first >= days_of(site, since)[0]) and (until is None or after <= days_of(site, until)[1])


# --- Statistics and series -------------------------------------------------------------------------------------------


def statistic(site, reference, address):
    """Return a statistic: `a/b`, for another period `a/b@2019`, or as it was on a day `a/b as of 2024-04-30`."""
    record = site.read(address)
    name, _, day = reference.partition(" as of ")
    period = name.partition("@")[2]
    for reading in record["readings"]:
        if reading["reference"] == reference:
            return Number(reading)
    if record["series"] is not None and (period or day):
        return observed(site, record, period or record["period"]["key"], day)
    if record["derivation"] is not None and day:
        return Number({**record, "value": str(derived(site, record, day))})
    return Number(record)


def series_of(site, record):
    """Return the record of the series from which a statistic is read."""
    if record["series"] is None:
        raise Disagrees(f"{record['id']} is not read from a series")
    series = site.read(record["series"]["record"])
    if series["data"] is None:
        raise Withheld(series["id"])
    return series


def observed(site, record, period, day=""):
    """Return the observation of a statistic’s series for a period, as it was on a day."""
    series = series_of(site, record)
    entity = record["series"]["entity"]
    for old in series["superseded"]:
        is_same = old["entity"] == entity and old["period"] == period
        if day and is_same and date.fromisoformat(day) < days_of(site, old["replaced"])[1] - timedelta(days=1):
            return Number({**old, "unit": record["unit"]})
    for one in observations(site, record):
        if one.period == period:
            return one
    raise Disagrees(f"{series['id']} has no value for {entity} in {period}")


def observations(site, record, entity=None, projected=True):
    """Return the values of an entity in the series of a statistic, in order of time."""
    series = series_of(site, record)
    entity = entity or record["series"]["entity"]
    found = [
        Number({**one, "unit": record["unit"]})
        for one in series["data"]
        if one["entity"] == entity and one["value"] is not None and (projected or one["status"] != "projected")
    ]
    return sorted(found, key=lambda one: order_of(site, one.period))


# --- Derived numbers -------------------------------------------------------------------------------------------------


def derived(site, record, day=""):
    """Compute a statistic from its inputs, as they were on a day; return None if only bounds of one are known."""
    inputs = []
    for one in record["derivation"]["inputs"]:
        is_pinned = not day or " as of " in one["reference"]
        reference = one["reference"] if is_pinned else f"{one['reference']} as of {day}"
        inputs.append(statistic(site, reference, one["record"]))
    values = [one.value for one in inputs]
    if None in values:
        return None
    a, b = values[:2]
    operation = record["derivation"]["key"]
    if operation == "difference":
        return a - b
    if operation == "change-in-points":
        return b - a
    if operation == "percent-change":
        return divide(b - a, a) * 100
    if operation == "annualised-growth":
        start, end = [days_of(site, one.period)[0] for one in inputs]
        months = (end.year - start.year) * 12 + end.month - start.month
        return (power(divide(b, a), 12, months) - 1) * 100
    if operation in ("share", "index"):
        return divide(a, b) * 100
    if operation == "portion":
        return a * b / 100
    if operation in ("ratio", "per-head"):
        return divide(a, b)
    if operation == "conversion":
        return a * b if inputs[0].unit["currency"] == inputs[1].unit["per"] else divide(a, b)
    if operation == "before-change":
        return divide(a, b / 100 + 1)
    if operation in ("sum", "cumulative", "year-to-date"):
        return sum(values)
    if operation == "mean":
        return divide(sum(values), len(values))
    if operation == "rank":
        end = "highest" if record["derivation"]["first"] == "largest" else "lowest"
        return 1 + sum(is_before(end, one, a) for one in values[1:])
    raise Disagrees(f"the operation {operation} is unknown")


def check_statistic(site, record):
    """Compute a statistic again; return how: `derived`, `observed`, or why it is taken as given."""
    for place in [record, *record["readings"]]:
        reference = place.get("reference", record["id"])
        day = reference.partition(" as of ")[2]
        if place["value"] is None:
            return "given: only bounds are known"
        agree(f"{reference}: `number`", place["number"], float(place["value"]))
        try:
            if record["derivation"] is not None:
                how, value = "derived", derived(site, record, day)
            elif record["series"] is not None:
                how, value = "observed", observed(site, record, place["period"]["key"], day).value
            else:
                return "given: published by a source"
        except Withheld:
            return "given: the series is withheld"
        agree(reference, Fraction(place["value"]), value)
    return how


def agree(what, published, computed):
    """Report a published value that differs from the computed one."""
    if published != computed:
        raise Disagrees(f"{what}: published as {shown(published)}, computed as {shown(computed)}")


def shown(value):
    """Return a value as it is printed in a report."""
    if isinstance(value, Fraction):
        return f"{(Decimal(value.numerator) / Decimal(value.denominator)).normalize():f}"
    return value


# --- Claims ----------------------------------------------------------------------------------------------------------


def grade(is_true, is_near):
    """Return how well a claim agrees with a measure."""
    return "supported" if is_true else "close" if is_near else "contradicted"


def rounding(unit):
    """Return half a unit of the last digit stated: 54 means anything from 53.5 to 54.5."""
    exponent = {"one": 0, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}[unit["multiplier"]]
    return Fraction(10) ** (exponent - unit["decimals"]) / 2


def judge(site, hedge, stated, half, measured, close="exactClose"):
    """Judge a stated number with a hedge against a measured value."""
    distance = abs(stated - measured)
    hedged, hedged_close, exact_close = [
        distance <= abs(measured) * Fraction(site.policy["tolerances"][name])
        for name in ("hedged", "hedgedClose", close)
    ]
    if hedge == "is":
        return grade(distance <= half, exact_close)
    if hedge == "about":
        return grade(distance <= half or hedged, hedged_close)
    if hedge == "nearly":
        return grade(measured <= stated + half and hedged, hedged_close)
    is_so = {
        "more-than": measured > stated,
        "at-least": measured >= stated,
        "less-than": measured < stated,
        "at-most": measured <= stated,
    }
    if hedge not in is_so:
        raise Disagrees(f"the relation {hedge} is unknown")
    return grade(is_so[hedge], exact_close)


def compare_value(site, said, measured, by_source):
    """Judge a claim against a measured value, which its source may hedge with the word of the claim: “more than 400”."""
    relation = said["relation"]
    if relation in ("rose", "fell"):
        return grade(measured > 0 if relation == "rose" else measured < 0, False)
    stated, half = Fraction(said["value"]), rounding(said["unit"])
    if relation == "between":
        end = max(stated, min(Fraction(said["to"]), measured))
        near = Fraction(site.policy["tolerances"]["exactClose"]) * abs(measured)
        return grade(end == measured, abs(end - measured) <= near)
    along = -measured if relation == "fell-by" else measured
    if relation in ("rose-by", "fell-by") and along <= 0:
        return "contradicted"
    hedge, close = said["hedge"] or relation, "rankClose" if said["unit"]["kind"] == "rank" else "exactClose"
    return "supported" if hedge == by_source and along == stated else judge(site, hedge, stated, half, along, close)


def compare_number(site, said, measured):
    """Judge a claim against a number; “not-exact” if its bounds leave the result open."""
    if measured.value is not None:
        return compare_value(site, said, measured.value, measured.hedge)
    ends = [Fraction(one) for one in (said["value"], said["to"]) if one is not None]
    shares = [sign * Fraction(share) for share in site.policy["tolerances"].values() for sign in (1, -1)]
    half = rounding(said["unit"]) if ends else 0
    # The grade may change only at these values. Between two of them, one sample is enough.
    turns = {turn for end in ends for turn in [end, end - half, end + half, *(end / (1 + share) for share in shares)]}
    low, high = measured.low, measured.high
    points = {0, *turns, *(-turn for turn in turns), *(end[0] for end in (low, high) if end)}
    inner = sorted(one for one in points if not (low and one < low[0]) and not (high and one > high[0]))
    samples = inner + [(a + b) / 2 for a, b in zip(inner, inner[1:])]
    samples += ([] if low else [inner[0] - 1]) + ([] if high else [inner[-1] + 1])
    excluded = [end[0] for end in (low, high) if end and not end[1]]
    grades = {compare_value(site, said, Fraction(one), None) for one in samples if one not in excluded}
    return grades.pop() if len(grades) == 1 else "not-exact"


def places_in(site, record, measured, among):
    """Return the values of the entities in the measure’s period: first that of the measure, then the others."""
    values = {}
    for entity in among:
        found = [one for one in observations(site, record, entity) if one.period == measured.period]
        if not found:
            raise Disagrees(f"there is no value for {entity} in {measured.period}")
        values[entity] = found[0]
    own = values.pop(record["series"]["entity"], None)
    if own is None:
        raise Disagrees(f"{record['series']['entity']} is not among {', '.join(among)}")
    return own, values


def require_first(site, record, of, among, end):
    """Report an entity of the series that comes before a statistic in a ranking which leaves it out."""
    entities = {one["entity"] for one in series_of(site, record)["data"]} - set(among)
    for entity in sorted(entities):
        for one in observations(site, record, entity):
            if one.period == of.period and is_before(end, one.value, of.value):
                raise Disagrees(f"“among” leaves out {entity}, which comes before")


def compare_rank(site, said, record, measured):
    """Judge a claimed rank, in every period if the claim is of several. Equal values share the better rank."""
    grades, found = [], [measured]
    if said["since"] is not None:
        found = run_of(site, record, measured, said["since"], measured.period, projected=True)
    for one in found:
        own, others = places_in(site, record, one, said["among"])
        place = 1 + sum(is_before(said["end"], other.value, own.value) for other in others.values())
        tied = sum(other.value == own.value for other in others.values())
        grades.append(grade(said["place"] == place, place < said["place"] <= place + tied))
    return max(grades, key=["supported", "close", "contradicted"].index)


def compare_threshold(site, said, record):
    """Judge whether the series first reaches the stated number in or before the period that the claim names."""
    known = observations(site, record, projected=False)
    if kind_of(said["by"]) != kind_of(known[0].period):
        return "period-differs"
    hedge = "at-least" if said["going"] == "up" else "at-most"
    stated, half = Fraction(said["value"]), rounding(said["unit"])
    by = order_of(site, said["by"])
    until = [one for one in known if order_of(site, one.period) <= by]
    if any(judge(site, hedge, stated, half, one.value) == "supported" for one in until):
        return "supported"
    if until and any(one.period == said["by"] for one in until):
        nearest = (max if said["going"] == "up" else min)(one.value for one in until)
        return judge(site, hedge, stated, half, nearest)
    return "period-differs"


def compare_trend(site, said, record, measured, day):
    """Judge a claimed trend by the rules for findings."""
    relation, since = said["relation"], said["since"]
    going = {"rose-every-time": "up", "fell-every-time": "down"}.get(relation)
    finding = {"is": "every" if going else relation, "going": going, "since": since, "until": measured.period}
    earlier = {"from": observed(site, record, since, day)} if relation in ("rose", "fell") else {}
    finding = {**dict.fromkeys(("end", "by", "among")), **finding}
    return grade(holds(site, finding, record, measured, **earlier), False)


def compare(site, said, measure):
    """Return how a claim compares with a measure: a grade, or the reason why it cannot be compared."""
    if measure["incomparable"] is not None:
        return measure["reason"]
    measured = statistic(site, measure["reference"], measure["record"])
    if said["period"] is not None and said["period"] != measured.period:
        return "period-differs"
    # The page marks other measures that are forecasts, so a fact may be compared with them.
    is_marked = measure["label"] is not None and (said["states"], measured.states) == ("fact", "forecast")
    if said["states"] != measured.states and not is_marked:
        raise Disagrees(f"the claim states a {said['states']}, but {measure['reference']} is a {measured.states}")
    record = site.read(measure["record"])
    if said["relation"] == "ranked":
        if measure["label"] is None and said["because"] is None:
            require_first(site, record, measured, said["among"], said["end"])
        return compare_rank(site, said, record, measured)
    if said["relation"] == "reached":
        return compare_threshold(site, said, record)
    if said["since"] is not None:
        return compare_trend(site, said, record, measured, measure["reference"].partition(" as of ")[2])
    return compare_number(site, said, measured)


def basis_of(site, said, measures):
    """Return the row of the table of verdicts for one number of a claim."""
    outcomes = []
    for measure in measures:
        outcome = compare(site, said, measure)
        published = measure["reason"] if measure["outcome"] == "not-comparable" else measure["outcome"]
        agree(f"the comparison with {measure['reference']}", published, outcome)
        outcomes.append(outcome)
    if not outcomes:
        return "not-comparable-no-number" if said is None else "not-comparable-no-evidence"
    if outcomes[0] == "contradicted" and {"supported", "close"} & set(outcomes[1:]):
        return "contradicted-but-for-another-measure"
    is_graded = outcomes[0] in ("supported", "close", "contradicted")
    return outcomes[0] if is_graded else f"not-comparable-{outcomes[0]}"


def basis_of_all(bases):
    """Return the row of the table of verdicts for a claim, from the rows for each of its numbers."""
    found = set(bases)
    if len(found) == 1:
        return bases[0]
    if found == {"supported", "close"}:
        return "close"
    if found == {"contradicted", "contradicted-but-for-another-measure"}:
        return "contradicted"
    if "contradicted" in found:
        return "contradicted-in-part"
    if "contradicted-but-for-another-measure" in found:
        return "contradicted-but-for-another-measure"
    if found & {"supported", "close"}:
        return "undecided-in-part"
    return "not-comparable-not-exact" if "not-comparable-not-exact" in found else bases[0]


def true_of(site, said, measures, outcome):
    """Return the period for which the measure’s series supports a claim that it does not support for its own period."""
    is_fact = said is not None and said["states"] == "fact"
    is_of_one_period = is_fact and said["since"] is None and said["relation"] not in ("reached", "rose", "fell")
    if not is_of_one_period or outcome not in ("close", "contradicted", "contradicted-but-for-another-measure"):
        return None
    main = measures[0]
    record = site.read(main["record"])
    if record["series"] is None or " as of " in main["reference"]:
        return None
    own = order_of(site, statistic(site, main["reference"], main["record"]).period)
    periods = [one.period for one in observations(site, record, projected=False)]
    before = [one for one in reversed(periods) if order_of(site, one) < own]
    after = [one for one in periods if order_of(site, one) > own]
    for period in before + after:
        try:
            one = observed(site, record, period)
            found = compare_rank(site, said, record, one) if said["place"] else compare_number(site, said, one)
        except Disagrees:
            continue  # In that period, an entity of the ranking has no value.
        if found == "supported":
            return period
    return None


def check_true_of(site, said, part, basis):
    """Compute again of which other period a claim would be true, unless the series is withheld."""
    try:
        computed = true_of(site, said, part["measures"], basis)
    except Withheld:
        return
    agree("the period of which the claim would be true", part["trueOf"], computed)


def check_verdict(site, record):
    """Compute the basis of a verdict again, and look up whether it allows the verdict."""
    claim, assessment = record["claim"], record["assessment"]
    bases = [basis_of(site, claim["asserts"], assessment["measures"])]
    check_true_of(site, claim["asserts"], assessment, bases[0])
    agree("the number of comparisons", len(assessment["also"]), len(claim["also"]))
    for said, part in zip(claim["also"], assessment["also"]):
        bases.append(basis_of(site, said, part["measures"]))
        agree("the outcome for a number", part["finding"], bases[-1])
        check_true_of(site, said, part, bases[-1])
    basis = basis_of_all(bases)
    agree("the basis of the verdict", assessment["finding"], basis)
    [allowed] = [row["allowed"] for row in site.policy["verdicts"] if row["basis"] == basis]
    agree("the allowed verdicts", assessment["verdicts"], allowed)
    agree("the policy", assessment["policy"], site.policy["version"])
    is_allowed = record["verdict"]["key"] in allowed
    if is_allowed == (record["override"] is not None):
        why = "the verdict is allowed, but overridden" if is_allowed else "the verdict is not allowed"
        raise Disagrees(f"{why}: {record['verdict']['key']}, {basis}")


# --- Findings --------------------------------------------------------------------------------------------------------


def check_finding(site, finding):
    """Compute a finding again."""
    statistics = {}
    for one in finding["statistics"]:
        found = statistic(site, one["reference"], one["record"])
        agree(one["reference"], one["value"] and Fraction(one["value"]), found.value)
        agree(f"the period of {one['reference']}", one["period"], found.period)
        if one["role"] == "others":
            statistics.setdefault("others", []).append(found)
        else:
            statistics[one["role"]] = found
    if finding["number"] is not None:
        statistics["than"] = exactly(finding["number"])
    agree("the policy", finding["policy"], site.policy["version"])
    record = site.read(finding["statistics"][0]["record"])
    agree(f"“{finding['is']}”", finding["holds"], holds(site, finding, record, **statistics))
    if not finding["holds"]:
        raise Disagrees(f"“{finding['is']}” is not true")


def holds(site, finding, record, of, than=None, others=None, **earlier):
    """Return whether a finding is true of the data. `of`, `than`, `others` and `from` are its numbers."""
    relation, end = finding["is"], finding["end"] or finding["is"]
    other = earlier.get("from", than)
    if relation in ("rose", "above", "fell", "below") and other:
        is_so = is_above(of, other) if relation in ("rose", "above") else is_above(other, of)
        return is_so and fits(site, finding["by"], gap(of, other))
    if relation in ("rose", "fell"):
        size = abs(of.value) / 100 if of.unit["kind"] == "percent-change" and of.value is not None else None
        is_so = is_above(of, exactly(0)) if relation == "rose" else is_above(exactly(0), of)
        return is_so and fits(site, finding["by"], size)
    if relation in ("unchanged", "equal"):
        other = other or exactly(0)
        return (of.value is not None and of.value == other.value) or fits(site, "same", gap(of, other))
    if relation in ("accelerated", "widened", "slowed", "narrowed"):
        larger, smaller = (of, other) if relation in ("accelerated", "widened") else (other, of)
        return of.value * other.value >= 0 and abs(larger.value) > abs(smaller.value)
    if relation in ("more-than-half", "less-than-half"):
        whole = than.value if than else 100 if of.unit["kind"] == "percent" else 1
        half = exactly(whole / Fraction(2))
        return is_above(of, half) if relation == "more-than-half" else is_above(half, of)
    if relation == "times":
        half = Fraction(1, 2 * 10 ** len(finding["times"].partition(".")[2]))
        ratio = divide(of.value, other.value)
        return judge(site, finding["hedge"], Fraction(finding["times"]), half, ratio) == "supported"
    if relation in ("highest", "lowest") and others is not None:
        pairs = [(of, one) if relation == "highest" else (one, of) for one in others]
        return all(is_above(*pair) for pair in pairs) and all(fits(site, finding["by"], gap(one, of)) for one in others)
    if relation in ("highest", "lowest", "ranked") and finding["among"] is not None:
        return is_ranked(site, finding, record, of, end)
    if relation in ("highest", "lowest"):
        return is_extreme(site, finding, record, of, end)
    if relation == "crossed":
        return has_crossed(site, finding, record, of, than)
    if relation == "every":
        return is_every(site, finding, record, of, than)
    raise Disagrees(f"the relation {relation} is unknown")


def fits(site, by, distance):
    """Return whether a difference is as large as a finding says."""
    if by is None or distance is None:
        return by is None
    limit = Fraction(site.policy["findingTolerances"][by])
    return distance >= limit if by == "far" else distance <= limit


def is_ranked(site, finding, record, of, end):
    """Return whether a statistic has its place alone. Nobody who comes before may be left out without a reason."""
    own, others = places_in(site, record, of, finding["among"])
    values = sorted(others.values(), key=lambda one: one.value, reverse=end == "highest")
    after = [one for one in values if not is_before(end, one.value, own.value)]
    if finding["because"] is None:
        require_first(site, record, of, finding["among"], end)
    is_tied = any(one.value == own.value for one in values)
    is_place = (finding["place"] or 1) == len(values) - len(after) + 1
    return is_place and not is_tied and (not after or fits(site, finding["by"], gap(after[0], of)))


def compared(site, record, of, since, until, projected=False):
    """Return the observations from one period to another that are compared with a statistic, in order of time."""
    return [
        one
        for one in observations(site, record, projected=projected)
        if kind_of(one.period) == kind_of(of.period) and is_within(site, one.period, since, until)
    ]


def run_of(site, record, of, since, until, projected=False):
    """Return the observations from one period to another, none of which may be missing."""
    found = compared(site, record, of, since, until, projected)
    agree("the first day", days_of(site, since)[0], days_of(site, found[0].period)[0])
    agree("the day after the last", days_of(site, until)[1], days_of(site, found[-1].period)[1])
    for a, b in zip(found, found[1:]):
        agree(f"the day after {a.period}", days_of(site, a.period)[1], days_of(site, b.period)[0])
    return found


def is_extreme(site, finding, record, of, end):
    """Return whether a statistic is the highest or the lowest of its series. A missing value could be higher."""
    entity, since = record["series"]["entity"], finding["since"]
    found = compared(site, record, of, since, finding["until"])
    if since is not None:
        # Weeks do not begin with the year.
        slack = 6 if kind_of(found[0].period) == "W" else 0
        if (days_of(site, found[0].period)[0] - days_of(site, since)[0]).days > slack:
            raise Disagrees(f"the series has no value for the start of {since}")
    for one in series_of(site, record)["data"]:
        if one["entity"] == entity and one["value"] is None and is_within(site, one["period"], since, found[-1].period):
            raise Disagrees(f"there is no value for {one['period']}, which could be the {end}")
    others = [one for one in found if one.period != of.period]
    nearest = (max if end == "highest" else min)(others, key=lambda one: one.value)
    is_so = is_above(of, nearest) if end == "highest" else is_above(nearest, of)
    return len(others) < len(found) and is_so and fits(site, finding["by"], gap(nearest, of))


def has_crossed(site, finding, record, of, limit):
    """Return whether a statistic reached a number, and had not in the period before."""
    first = days_of(site, of.period)[0]
    [then] = [one.value for one in compared(site, record, of, None, None) if days_of(site, one.period)[1] == first]
    return of.value >= limit.value > then if finding["going"] == "up" else of.value <= limit.value < then


def is_every(site, finding, record, of, limit):
    """Return whether something is true of every period from the first to the last, without a gap."""
    going, found = finding["going"], run_of(site, record, of, finding["since"], finding["until"])
    pairs = list(zip(found, found[1:]))
    if limit is not None:
        return all(one.value > limit.value if going == "above" else one.value < limit.value for one in found)
    return len(pairs) > 0 and all(b.value > a.value if going == "up" else b.value < a.value for a, b in pairs)


# --- The whole site --------------------------------------------------------------------------------------------------


def main(base):
    """Check a site, print the result, and return the exit code."""
    site = Site(base)
    counts, problems = {}, []

    def run(what, place, check, *given):
        try:
            result = check(site, *given)
            name = what if result is None else f"{what}, {result}"
        except Withheld as series:
            name = f"{what}, not computed: the series {series} is withheld"
        except (Disagrees, LookupError, TypeError, ValueError, ArithmeticError, OSError) as error:
            reason = str(error) if isinstance(error, Disagrees) else f"cannot be computed: {type(error).__name__}: {error}"
            problems.append(f"{place}: {reason}")
            name = f"{what} that disagree with the data"
        counts[name] = counts.get(name, 0) + 1

    for record in site.records("statistics"):
        run("statistics", record["record"], check_statistic, record)
    for record in site.records("fact-checks"):
        run("verdicts", record["record"], check_verdict, record)
    pages = [record for name in ("articles", "fact-checks", "figures") for record in site.records(name)]
    for page in pages + site.read("pages.json")["pages"]:
        for finding in page["findings"]:
            words = "" if finding["words"] is None else f", “{finding['words']}”"
            run("findings", f"{page['page']}{words}", check_finding, finding)

    print(f"Policy {site.policy['version']}")
    for name in sorted(counts):
        print(f"{counts[name]:6} {name}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        sys.exit(main(sys.argv[1]))
    except (OSError, ValueError) as failure:
        sys.exit(f"The site cannot be read: {failure}")
