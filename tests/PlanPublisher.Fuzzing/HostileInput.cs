namespace PlanPublisher.Fuzzing;

/// <summary>An input made to exhaust time, memory or the stack, in any size.</summary>
/// <param name="Name">What is hostile in it.</param>
/// <param name="IsPage">A page with its style sheet; else a file of a plan.</param>
/// <param name="IsText">Hostile in the text behind the front matter, which is read alike in all kinds of files.</param>
/// <param name="Size">How often its parts are repeated in the size that looked hostile.</param>
/// <param name="Make">Makes the text from the number of repetitions.</param>
public sealed record HostileInput(string Name, bool IsPage, bool IsText, int Size, Func<int, string> Make);
