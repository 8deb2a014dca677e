"""Writes exports of survey answers and, by the standard library alone, what they come to: expected.json.

Independent of the product: nothing here was taken from its code. Student's t is integrated numerically.
Run in this directory: python3 generate.py
"""
import datetime
import json
import math
import random
import statistics
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
NORMAL = NormalDist()


def t_density(x, df):
    c = math.exp(math.lgamma((df + 1) / 2) - math.lgamma(df / 2)) / math.sqrt(df * math.pi)
    return c * (1 + x * x / df) ** (-(df + 1) / 2)


def t_cdf(x, df):
    """Simpson's rule from 0."""
    steps = 4000
    h = abs(x) / steps
    if h == 0:
        return 0.5
    total = t_density(0, df) + t_density(abs(x), df)
    for i in range(1, steps):
        total += t_density(i * h, df) * (4 if i % 2 else 2)
    half = total * h / 3
    return 0.5 + half if x > 0 else 0.5 - half


def t_quantile(p, df):
    low, high = 0.0, 100.0
    for _ in range(100):
        middle = (low + high) / 2
        if t_cdf(middle, df) < p:
            low = middle
        else:
            high = middle
    return low


def wilson(k, n):
    p = k / n
    centre = (k + Z * Z / 2) / (n + Z * Z)
    reach = Z * math.sqrt(n * p * (1 - p) + Z * Z / 4) / (n + Z * Z)
    return {"value": 100 * p, "low": 100 * (centre - reach), "high": 100 * (centre + reach)}


def nps_variance(answers):
    points = [1 if a >= 9 else -1 if a <= 6 else 0 for a in answers]
    return statistics.fmean(points), statistics.pvariance(points) / len(points)


def nps(answers):
    m, v = nps_variance(answers)
    return {"value": 100 * m, "low": 100 * (m - Z * math.sqrt(v)), "high": 100 * (m + Z * math.sqrt(v))}


def mean(answers):
    m = statistics.fmean(answers)
    e = statistics.stdev(answers) / math.sqrt(len(answers)) * t_quantile(0.975, len(answers) - 1)
    return {"value": m, "low": m - e, "high": m + e}


def z_shares(k, n, l, m):
    pooled = (k + l) / (n + m)
    z = (k / n - l / m) / math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return 2 * NORMAL.cdf(-abs(z))


def z_nps(now, before):
    a, va = nps_variance(now)
    b, vb = nps_variance(before)
    return 2 * NORMAL.cdf(-abs(a - b) / math.sqrt(va + vb))


def welch(now, before):
    va = statistics.variance(now) / len(now)
    vb = statistics.variance(before) / len(before)
    df = (va + vb) ** 2 / (va ** 2 / (len(now) - 1) + vb ** 2 / (len(before) - 1))
    t = abs(statistics.fmean(now) - statistics.fmean(before)) / math.sqrt(va + vb)
    return 2 * (1 - t_cdf(t, df))


def quarter(day):
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"


def day_of(index, of, start=datetime.date(2025, 1, 1), days=365):
    return start + datetime.timedelta(days=index * days // of)


def figures(rows, value, p):
    """rows: (period, answer or None, reason); in periods, each with its change."""
    out = []
    before = None
    for period in sorted({r[0] for r in rows}):
        own = [r for r in rows if r[0] == period]
        answers = [r[1] for r in own if r[1] is not None]
        figure = {"period": period, "responses": len(answers), "value": value(answers)}
        for reason in ("blank", "declined", "beyondScale"):
            figure[reason] = sum(1 for r in own if r[2] == reason)
        if before is not None:
            figure["difference"] = figure["value"]["value"] - value(before)["value"]
            figure["p"] = p(answers, before)
        before = answers
        out.append(figure)
    return out


def noise(random_, text):
    """A few cells without an answer: (cell, reason)."""
    r = random_.random()
    if r < 0.02:
        return "", "blank"
    if r < 0.03:
        return random_.choice(["Prefer not to say", "don't know", "N/A", "keine Angabe"]), "declined"
    return text, None


def main():
    random_ = random.Random(19)
    expected = {}

    # NPS: UTF-8, commas, ISO days; a few 11 and 99; two countries.
    rows, lines = [], ["Response ID,Recorded Date,Country,NPS"]
    for i in range(1500):
        day = day_of(i, 1500)
        country = random_.choice(["DE", "FR", "FR"])
        answer = min(10, max(0, round(random_.gauss(8 + (day.month - 6) / 12, 2.3))))
        text, reason = noise(random_, str(answer))
        if reason is None and random_.random() < 0.01:
            text, reason = random_.choice(["11", "99"]), "beyondScale"
        rows.append((quarter(day), answer if reason is None else None, reason, country))
        lines.append(f"R_{i},{day}T12:0{i % 10}:00,{country},{text}")
    write("nps.csv", lines, "utf-8")
    expected["nps"] = {"all": figures(rows, nps, z_nps)}
    for country in ("DE", "FR"):
        expected["nps"][country] = figures([r for r in rows if r[3] == country], nps, z_nps)

    # CSAT: Windows-1252, semicolons, 31.12.2025; labels behind the number; wording changes in July.
    rows, lines = [], ["Nr;Datum;Zufriedenheit;Wording"]
    labels = ["sehr unzufrieden", "unzufrieden", "teils/teils", "zufrieden", "sehr zufrieden"]
    for i in range(1400):
        day = day_of(i, 1400)
        wording = "Wie zufrieden sind Sie?" if day.month < 7 else "Wie zufrieden waren Sie mit der Lösung?"
        answer = random_.choices([1, 2, 3, 4, 5], [5, 8, 17, 40, 30])[0]
        text, reason = noise(random_, f"{answer} - {labels[answer - 1]}")
        if reason is None and random_.random() < 0.005:
            text, reason = "9", "beyondScale"
        rows.append((quarter(day), answer if reason is None else None, reason, wording))
        lines.append(f"{i};{day:%d.%m.%Y};{text};{wording}")
    write("csat.csv", lines, "windows-1252", "\r\n")

    def top(of):
        return lambda answers: wilson(sum(1 for a in answers if a >= of), len(answers))

    def top_p(of):
        return lambda now, before: z_shares(
            sum(1 for a in now if a >= of), len(now), sum(1 for a in before if a >= of), len(before))

    for wording in ("Wie zufrieden sind Sie?", "Wie zufrieden waren Sie mit der Lösung?"):
        expected.setdefault("csat", {})[wording] = figures([r for r in rows if r[3] == wording], top(4), top_p(4))

    # CES: UTF-16, tabs, month first, decimal commas; the scale changes from 1-5 to 1-7 in July.
    rows, lines = [], ["Date\tEase of handling\tScale"]
    for i in range(1300):
        day = day_of(i, 1300)
        high = 5 if day.month < 7 else 7
        answer = min(high, max(1, random_.gauss(0.7 * high, 0.2 * high)))
        answer = round(answer * 2) / 2
        text, reason = noise(random_, f"{answer:.1f}".replace(".", ","))
        if reason is None and random_.random() < 0.005:
            text, reason = "0", "beyondScale"
        rows.append((quarter(day), answer if reason is None else None, reason, high))
        lines.append(f"{day.month}/{day.day}/{day.year}\t{text}\t1-{high}")
    write("ces.csv", lines, "utf-16", "\r\n")
    for high, agree in ((5, 4), (7, 5)):
        own = [r for r in rows if r[3] == high]
        expected.setdefault("ces", {})[f"1-{high}"] = figures(own, mean, welch)
        for figure in expected["ces"][f"1-{high}"]:
            answers = [r[1] for r in own if r[0] == figure["period"] and r[1] is not None]
            figure["agreeing"] = top(agree)(answers)

    # Retention: who was lost, in words.
    rows, lines = [], ["Customer;Churned;Date"]
    for i in range(1200):
        day = day_of(i, 1200)
        kept = 0 if random_.random() < 0.12 else 1
        text, reason = noise(random_, "no" if kept else "yes")
        rows.append((quarter(day), kept if reason is None else None, reason))
        lines.append(f"K{i};{text};{day:%Y/%m/%d}")
    write("retention.csv", lines, "utf-8-sig")
    expected["retention"] = figures(rows, top(1), top_p(1))

    with open("expected.json", "w", encoding="utf-8") as out:
        json.dump(expected, out, indent=1, ensure_ascii=False)
        out.write("\n")


def write(name, lines, encoding, end="\n"):
    with open(name, "w", encoding=encoding, newline="") as out:
        out.write(end.join(lines) + end)


main()
