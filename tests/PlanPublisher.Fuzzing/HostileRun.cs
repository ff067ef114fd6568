using System.Text;
using PlanPublisher.Fuzzing.Targets;

namespace PlanPublisher.Fuzzing;

/// <summary>Gives hostile inputs to the part of the program that reads them.</summary>
/// <param name="plans">With its base loaded.</param>
public sealed class HostileRun(PlanTarget plans)
{
    private readonly PageTarget _pages = new();

    public void Run(HostileInput input, int size)
    {
        var bytes = Encoding.UTF8.GetBytes(input.Make(size));
        if (input.IsPage)
        {
            _pages.Run(bytes);
        }
        else if (input.IsText)
        {
            plans.Run(bytes);
        }
        else
        {
            plans.RunEverywhere(bytes);
        }
    }
}
