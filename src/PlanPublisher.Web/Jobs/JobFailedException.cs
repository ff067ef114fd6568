namespace PlanPublisher.Web.Jobs;

/// <summary>A run failed, or was broken off, in a way that another run may mend.</summary>
public sealed class JobFailedException(string message, Exception? inner) : Exception(message, inner);
