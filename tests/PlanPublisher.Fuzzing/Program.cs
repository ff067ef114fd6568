using System.Diagnostics;
using System.Globalization;
using PlanPublisher.Fuzzing;
using PlanPublisher.Fuzzing.Targets;

// PlanPublisher.Fuzzing REPOSITORY fuzz FINDINGS SECONDS SEED TARGET...   gives each target new inputs for that time
// PlanPublisher.Fuzzing REPOSITORY hostile [NAME]                         gives the inputs of HostileInputs, and says how long each took
// PlanPublisher.Fuzzing REPOSITORY input FILE TARGET                      gives one file, to look into a finding
IFuzzTarget[] targets =
    [new PlanTarget(), new PageTarget(), new FontTarget(), new ExpressionTarget(), new PictureTarget()];
return args switch
{
    [var repository, "fuzz", var findings, var seconds, var seed, .. var names] => Fuzz(repository, findings, Number(seconds), Number(seed), names),
    [var repository, "hostile", .. var names] => Hostile(repository, names),
    [var repository, "input", var file, var name] => One(repository, file, name),
    _ => Usage(),
};

int Fuzz(string repository, string findings, int seconds, int seed, string[] names)
{
    Directory.CreateDirectory(findings);
    return targets.Where(target => names.Contains(target.Name)).Sum(target =>
    {
        var mutator = new Mutator(new Random(seed), target.Corpus(repository));
        return new FuzzRun(target, findings, Console.Out).Run(mutator, TimeSpan.FromSeconds(seconds));
    });
}

int Hostile(string repository, string[] names)
{
    var plans = new PlanTarget();
    _ = plans.Corpus(repository);
    foreach (var input in HostileInputs.All.Where(input => names.Length == 0 || names.Contains(input.Name)))
    {
        Console.Write(input.Name);
        var start = Stopwatch.GetTimestamp();
        new HostileRun(plans).Run(input, input.Size);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $": {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
    }

    return 0;
}

int One(string repository, string file, string name)
{
    var target = targets.Single(target => target.Name == name);
    _ = target.Corpus(repository);
    target.Run(File.ReadAllBytes(file));
    return 0;
}

int Usage()
{
    Console.Error.WriteLine($"usage: REPOSITORY fuzz FINDINGS SECONDS SEED TARGET... | hostile [NAME] | input FILE TARGET");
    Console.Error.WriteLine($"targets: {string.Join(' ', targets.Select(target => target.Name))}");
    return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
