using PlanPublisher.Plans.Targets;

namespace PlanPublisher.Plans.Tests.Targets;

/// <summary>Makes targets of every kind and combination, as an author could mean them.</summary>
internal sealed class RandomTargets(Random random)
{
    private static readonly string[] Things = ["victims", "all calls", "the gap", "young offenders charged", "public (and staff) surveys"];
    private static readonly string[] Units = ["", "officers", "days per year", "per 1,000 officers"];
    private static readonly string[] Times = ["2003/04", "2004-03-31", "2004-03", "31 March 2004", "end of May 2003", "2009", "summer 2003"];

    public Target Next(int depth = 2) => random.Next(depth > 0 ? 13 : 9) switch
    {
        0 => new Target.Level((Comparison)random.Next(3), Amount(), Maybe(Things), Maybe(When), default),
        1 => new Target.Change((Direction)random.Next(3), Amount(), Maybe(From), Maybe(When), default)
        {
            Of = Maybe(Things),
            Manner = random.Next(4) == 0 ? "significantly" : null,
        },
        2 => new Target.Within(Maybe(Share), new Quantity(6, "6", "minutes"), Maybe(Things), default) { When = Maybe(When) },
        3 => new Target.Milestone(Pick(Things), Maybe(When), default) { Scope = Maybe(Things) },
        4 => new Target.Rank(Pick(["best", "upper quartile", "top 5"]), Pick(Things), default) { When = Maybe(When) },
        5 => new Target.Baseline(Maybe(Things), Maybe(When), default),
        6 => new Target.Pending("to be agreed", default),
        7 => new Target.Via("psa-1", default),
        8 => new Target.None("monitored only", default),
        9 => new Target.All([Next(depth - 1), Next(depth - 1)], default),
        10 => new Target.Then([Next(depth - 1), Next(depth - 1), Next(depth - 1)], default),
        11 => new Target.Equivalent([Next(depth - 1), Next(depth - 1)], default),
        _ => new Target.Split([new SplitPart("officers", Next(depth - 1)), new SplitPart("staff", Next(depth - 1))], default),
    };

    private Quantity Amount()
    {
        var value = random.Next(1, 100_000) / (decimal)Math.Pow(10, random.Next(3));
        var unit = random.Next(3) == 0 ? "%" : random.Next(4) == 0 ? "£ million" : Pick(Units);
        return new Quantity(value, BritishFormat.Number(value), unit) { Nearness = random.Next(5) == 0 ? "just under" : null };
    }

    private Quantity Share() => new(90, "90", "%");

    private BaselinePoint From() => new("2002/03", random.Next(2) == 0 ? null : new Quantity(19_299, "19,299", ""))
    {
        IsAverage = false,
    };

    private When When()
    {
        var words = Pick(Times);
        return new When(random.Next(2) == 0, words, TargetTime.LastDay(words));
    }

    private string? Maybe(string[] words) => random.Next(2) == 0 ? null : Pick(words);

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
